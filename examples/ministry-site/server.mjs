import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

// One name without a slash: nothing outside the two folders can be asked for.
const fileName = /^\/([a-z0-9-]+)\.(css|html|js|svg)$/;

/** Of which commitment a page is: as the protocol writes an id, so that nothing else gets into the page. */
const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Where the browser may load from and send to: this site and the backend, nothing else. */
export function contentSecurityPolicy(apiUrl) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${new URL(apiUrl).origin}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

async function contentOf(name, extension) {
  const file = `${name}.${extension}`;
  try {
    const url = extension === 'js' ? import.meta.resolve(`@ogp-kit/elements/cdn/${file}`) : file;
    return await readFile(new URL(url, import.meta.url));
  } catch {
    return undefined;
  }
}

/** The demo site as an HTTP server that does not listen yet. */
export function createSite({ apiUrl }) {
  const api = new URL(apiUrl);
  // What the pages name of it is below its folder, with or without a last slash.
  const folder = new URL(`${api.pathname.replace(/\/$/, '')}/`, api);
  const addressOf = (path) => (path ? new URL(path, folder) : api).href.replaceAll('&', '&amp;');
  const headers = {
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy(apiUrl),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };

  return createServer(async (request, response) => {
    const answer = (status, type, body, more = {}) => {
      response.writeHead(status, {
        ...headers,
        ...more,
        'Content-Type': type,
        'Content-Length': Buffer.byteLength(body),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const say = (status, words, more) => answer(status, 'text/plain; charset=utf-8', `${words}\n`, more);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(405, 'This site can only be read.', { Allow: 'GET, HEAD' });
    }
    const [path, query] = request.url.split('?', 2);
    const [, name, extension] = fileName.exec(path === '/' ? '/index.html' : path) ?? [];
    const file = name && (await contentOf(name, extension));
    if (!file) return say(404, 'There is no such page.');
    if (extension !== 'html') return answer(200, types[extension], file);
    const page = file.toString();
    const isOfOne = page.includes('{commitment}');
    const id = new URLSearchParams(query).get('id') ?? '';
    if (isOfOne && !identifier.test(id))
      return say(404, 'There is no such page. Its address ends with ?id=…');
    const body = page
      .replaceAll('{commitment}', id)
      .replaceAll(/(?<=")http:\/\/localhost:4001\/([^"]*)/g, (_, path) => addressOf(path));
    answer(200, types[extension], body);
  });
}

function start() {
  const { PORT = '4000', HOST = 'localhost', API_URL = 'http://localhost:4001/' } = process.env;
  if (!URL.canParse(API_URL)) {
    console.error(`API_URL is not a web address: ${API_URL}`);
    process.exit(2);
  }
  const site = createSite({ apiUrl: API_URL });
  site.on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${PORT} is taken. Choose another: PORT=4002 npm start`
        : error.message,
    );
    process.exit(1);
  });
  site.listen(Number(PORT), HOST, () => {
    console.log(`Demo site: http://${HOST}:${site.address().port}/`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => drain(site));
}

/** Lets answers that have begun end; browsers also open connections ahead of need, and those would hold it for ever. */
function drain(site) {
  site.close();
  setTimeout(() => site.closeAllConnections(), 2000).unref();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) start();
