// @ts-check

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry
 * @typedef {Record<string, Entry>} Entries by folder, such as `node_modules/zod`
 * @typedef {{ platform: string, arch: string }} System
 */

/**
 * Whether what npm wrote down when it had installed (`node_modules/.package-lock.json`) is what the lock file asks for. So
 * an installation that was cut off, a newer lock file and a folder carried over from another system all show.
 * @param {Entries} installed
 * @param {Entries} wanted
 * @param {System} [system] the system to install for
 */
export function isInstalled(installed, wanted, system = process) {
  const { '': _root, ...packages } = wanted;
  return Object.entries(packages).every(([folder, entry]) => {
    const found = installed[folder];
    if (!found) return entry.optional === true && mayBeLeftOut(entry, system);
    return found.version === entry.version && found.integrity === entry.integrity && fits(entry, system);
  });
}

/**
 * An optional package that names its system is left out elsewhere; one that names none came with such a package. Which C
 * library this is can't be told without much ado, so where that decides, npm is believed.
 * @param {Entry} entry
 * @param {System} system
 */
function mayBeLeftOut(entry, system) {
  const namesItsSystem = entry.os !== undefined || entry.cpu !== undefined;
  return !namesItsSystem || entry.libc !== undefined || !fits(entry, system);
}

/**
 * @param {Entry} entry
 * @param {System} system
 */
function fits(entry, system) {
  return allows(entry.os, system.platform) && allows(entry.cpu, system.arch);
}

/**
 * @param {string[] | undefined} names absent when all are allowed; `!name` stands for all but that one
 * @param {string} actual
 */
function allows(names, actual) {
  if (!names || names.includes(actual)) return true;
  return names.some((name) => name.startsWith('!')) && !names.includes(`!${actual}`);
}
