// @ts-check
import { runCommand } from './run-command.mjs';

/**
 * Runs a command that has to succeed before anything else can go on.
 * @param {string} label what people read
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @throws {Error} with the command's whole output, when it fails
 */
export async function runStep(label, command, args, env) {
  const { succeeded, output, seconds } = await runCommand(label, command, args, env);
  console.log(`  ${succeeded ? '✓' : '✗'} ${label} (${seconds.toFixed(1)} s)`);
  if (!succeeded) throw new Error(`${label} failed (${[command, ...args].join(' ')}):\n${output.trim()}`);
}
