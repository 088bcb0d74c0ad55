import { buildWhenChanged } from '../../../scripts/build-when-changed.mjs';

/** The folder of the extension built from the sources as they are now, so that no test passes on an old build. */
export function builtExtension(target: 'chrome' | 'firefox' = 'chrome'): Promise<string> {
  return buildWhenChanged(target);
}
