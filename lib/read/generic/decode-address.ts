/** Path, query and hash with escapes undone; as they are where the escapes are broken. */
export function decodeAddress(url: URL): string {
  const whole = `${url.pathname}${url.search}${url.hash}`;
  try {
    return decodeURIComponent(whole);
  } catch {
    return whole;
  }
}
