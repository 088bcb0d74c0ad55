import { rmSync } from 'node:fs';

/**
 * Removes a temporary folder. A browser's last process may still write into it after the browser has ended: then it is left
 * to the system, since no test is about it.
 */
export function forgetFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch (error) {
    console.warn(`left behind: ${path} (${error instanceof Error ? error.message : error})`);
  }
}
