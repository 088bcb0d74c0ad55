// @ts-check

const NEEDED = [20, 19];

/** @throws {Error} when this Node is older than package.json's `engines` allow */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw new Error(
    `Evenkeel needs Node ${NEEDED.join('.')} or newer, and this is ${version}: see https://nodejs.org.`,
  );
}
