import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { builtFolder, zooFolder } from './build-zoo';
import { catalogue } from './catalogue';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Serves the built pages, and the files of packages that cannot be bundled, at any free port of this machine. */
export async function serveZoo(): Promise<{ port: number; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith('/modules/')
      ? join(zooFolder, 'node_modules', path.slice('/modules/'.length))
      : join(builtFolder, path);
    if (path.endsWith('/') || !existsSync(file)) {
      response.writeHead(path === '/' ? 200 : 404, { 'content-type': 'text/html' }).end('<title>Zoo</title>');
      return;
    }
    const policy = catalogue.find(({ id }) => path === `/${id}.html`)?.policy;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => server.close() };
}
