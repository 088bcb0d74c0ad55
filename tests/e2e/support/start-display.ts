import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A screen without a monitor, for what needs a real window: a permission's bubble, a key that the browser handles. */
export interface Display {
  status: 'ready';
  /** What programs call it, such as `:99`. */
  name: string;
  readScreen(): Screen;
  stop(): void;
}

/** What is on the screen: four bytes a pixel (blue, green, red, nothing), row by row from the top. */
export interface Screen {
  width: number;
  height: number;
  pixels: Buffer;
}

/** Starts one on a free number, so that several can run at once. */
export function startDisplay(): Promise<Display | { status: 'unavailable'; reason: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-display-'));
  const screen = ['-screen', '0', '1440x900x24', '-fbdir', folder, '-nolisten', 'tcp', '-displayfd', '3'];
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  // A test run that ends early must not leave a screen behind.
  const stop = () => void server.kill();
  process.once('exit', stop);
  return new Promise((resolve) => {
    server.on('error', () => resolve({ status: 'unavailable', reason: 'Xvfb is not installed' }));
    server.on('exit', (code) => resolve({ status: 'unavailable', reason: `Xvfb ended with code ${code}` }));
    server.on('close', () => {
      process.off('exit', stop);
      rmSync(folder, { recursive: true, force: true });
    });
    server.stdio[3]?.on('data', (number: Buffer) =>
      resolve({
        status: 'ready',
        name: `:${number.toString().trim()}`,
        readScreen: () => readScreen(join(folder, 'Xvfb_screen0')),
        stop,
      }),
    );
  });
}

/** Xvfb keeps its picture in a file of the XWD form: a head of big-endian numbers, a table of colours, the pixels. */
function readScreen(file: string): Screen {
  const dump = readFileSync(file);
  const number = (index: number) => dump.readUInt32BE(index * 4);
  const [headSize, width, height, bytesPerLine, colours] = [
    number(0),
    number(4),
    number(5),
    number(12),
    number(19),
  ];
  if (bytesPerLine !== width * 4) throw new Error('The screen has lines of another length than its width.');
  const start = headSize + colours * 12;
  return { width, height, pixels: dump.subarray(start, start + bytesPerLine * height) };
}
