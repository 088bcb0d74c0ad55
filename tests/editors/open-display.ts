import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen that only a program looks at, with a mouse and a keyboard that move the focus as real ones do. */
export type Display = {
  name: string;
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  close(): void;
};

/** Starts Xvfb at a free number; needs the packages xvfb and xdotool. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  const name = `:${number.toString().trim()}`;
  return {
    name,
    click: (x, y) => xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1'),
    press: (key) => xdotool('key', key),
    close: () => server.kill(),
  };

  async function xdotool(...words: string[]): Promise<void> {
    const tool = spawn('xdotool', words, { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
    const [code] = await once(tool, 'exit');
    if (code !== 0) throw new Error(`xdotool ${words.join(' ')} failed`);
  }
}
