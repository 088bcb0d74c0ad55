/** Where the beds keep data and logs; the shell scripts go by the same rule. */
export function stateFolder(): string {
  return process.env.EVENKEEL_BEDS ?? '/var/tmp/evenkeel-test-beds';
}
