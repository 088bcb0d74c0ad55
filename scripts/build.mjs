// @ts-check
/** `node scripts/build.mjs chrome firefox`: builds what it names, where the sources have changed. */
import { buildWhenChanged, isTarget } from './build-when-changed.mjs';

try {
  for (const target of process.argv.slice(2)) {
    if (!isTarget(target)) throw new Error(`There is no build for ${target}: there are chrome and firefox.`);
    console.log(await buildWhenChanged(target));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
