/** Serves the site, for a look at it. Any web server does the same: nothing is made when a page is asked for. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const types = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** @param {string} site the folder */
export const createSite = (site) =>
  createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      // Plain names between slashes: nothing above the folder can be asked for.
      if (!/^(\/[\w-][\w.-]*)+$/.test(path)) throw new Error('No such name');
      const body = await readFile(join(site, path));
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('There is no such page.\n');
    }
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { PORT = '4003' } = process.env;
  const site = createSite(fileURLToPath(new URL('site', import.meta.url)));
  site.on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${PORT} is taken. Choose another: PORT=4004 npm start`
        : error.message,
    );
    process.exit(1);
  });
  site.listen(Number(PORT), 'localhost', () =>
    console.log(`The tracker: http://localhost:${site.address().port}/`),
  );
}
