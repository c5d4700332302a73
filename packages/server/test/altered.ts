import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** What a dishonest backend makes of a document; a number is a status instead of it. */
export type Alter = (path: string, document: unknown) => unknown;

/** A backend that answers what another one does, but for what is altered. Gives its base URL. */
export async function altered(t: TestContext, base: string, alter: Alter): Promise<string> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url!.slice(1);
      const answer = await fetch(base + path);
      const document: unknown = answer.ok ? await answer.json() : answer.status;
      const told = await alter(path, document);
      if (typeof told === 'number') response.writeHead(told).end();
      else response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(told));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
