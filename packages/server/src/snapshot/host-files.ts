/**
 * What many static hosts do not send by themselves. A copy may be shown for a minute without asking again, since people
 * may have what they wrote erased.
 */
const headers: readonly [string, string][] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'ETag, Location, Retry-After'],
  ['Cache-Control', 'public, max-age=60'],
  ['X-Content-Type-Options', 'nosniff'],
];

const lines = (indent: string, line: (name: string, value: string) => string) =>
  headers.map(([name, value]) => `${indent}${line(name, value)}`).join('\n');

/** `_headers`, as Netlify and Cloudflare Pages read it at the root of a site. */
const forPages = `# For Netlify and Cloudflare Pages, which send an ETag by themselves. They read this file at the root of a site only:
# where the snapshot is in a folder, add these lines to the file there, with the folder in front (/ogp/*).
/*
${lines('  ', (name, value) => `${name}: ${value}`)}
`;

const forNginx = `# Within a server { } of nginx. Change /ogp/ to where the snapshot is on the site, and alias to where it is on the disk.
location /ogp/ {
  alias /var/www/ogp/;
  types { application/json json; application/atom+xml atom; }

  # The tag follows from time and size. A snapshot leaves the time of what has not changed.
  etag on;
${lines('  ', (name, value) => `add_header ${name} "${value}" always;`)}

  # Nobody needs to read these, nor files that are being written.
  location ~ /(_headers|nginx\\.conf\\.sample|\\.[^/]*)$ { return 404; }
}
`;

/** Files for whoever puts the snapshot on the web. */
export const hostFiles: Readonly<Record<string, string>> = {
  _headers: forPages,
  'nginx.conf.sample': forNginx,
};
