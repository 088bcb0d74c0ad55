import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { crc32, deflateSync } from 'node:zlib';
import type { Display, Screen } from './start-display';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A photograph of the whole screen, with the browser's own frame, bubbles and docked panel; taken once nothing has
 * moved for a moment, or after five seconds.
 * @param path of the PNG file to write
 */
export async function takeScreenPicture(display: Display, path: string): Promise<void> {
  const deadline = Date.now() + 5_000;
  let screen = display.readScreen();
  for (let isStill = false; !isStill && Date.now() < deadline; ) {
    await sleep(400);
    const next = display.readScreen();
    isStill = next.pixels.equals(screen.pixels);
    screen = next;
  }
  writeFileSync(path, encodePng(screen));
}

function encodePng({ width, height, pixels }: Screen): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel; red, green, blue.
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let index = 0; index < width * height; index += 1) {
    // Each row begins with a byte that says that it is not filtered.
    const target = index * 3 + Math.floor(index / width) + 1;
    for (const channel of [0, 1, 2]) rows[target + channel] = pixels[index * 4 + 2 - channel] ?? 0;
  }
  return Buffer.concat([
    SIGNATURE,
    encodeChunk('IHDR', header),
    encodeChunk('IDAT', deflateSync(rows)),
    encodeChunk('IEND', Buffer.alloc(0)),
  ]);
}

function encodeChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
