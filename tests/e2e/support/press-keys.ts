import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Display } from './start-display';

const run = promisify(execFile);

/**
 * Presses keys as a keyboard does, for those that the browser itself takes. Each is named as xdotool names it, such as
 * `alt+shift+p`.
 */
export async function pressKeys(display: Display, ...keys: string[]): Promise<void> {
  await run('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: display.name } });
}

/** Types words as a keyboard does, wherever the focus is. */
export async function typeWords(display: Display, words: string): Promise<void> {
  await run('xdotool', ['type', '--delay', '20', words], { env: { ...process.env, DISPLAY: display.name } });
}
