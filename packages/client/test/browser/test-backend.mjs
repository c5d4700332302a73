/**
 * Backends for tests in browsers, below `/backends/{name}/`: one record a key, as the protocol says, and they can be
 * told to hinder. `PUT state` sets how the sends go from then on, `GET log` tells what arrived.
 */
export function testBackend() {
  const backends = new Map();
  return async (context, next) => {
    context.set('access-control-allow-origin', '*');
    const [, name, path] = /^\/backends\/([\w-]+)\/(.*)$/.exec(context.path) ?? [];
    if (!name) return next();
    if (!backends.has(name)) backends.set(name, { state: 'online', arrived: [], records: new Map() });
    const backend = backends.get(name);
    if (path === 'log') {
      context.body = { arrived: backend.arrived, records: [...backend.records.values()] };
      return;
    }
    let body = '';
    for await (const chunk of context.req) body += chunk;
    if (path === 'state') {
      backend.state = body;
      context.body = {};
      return;
    }
    const key = context.get('idempotency-key');
    backend.arrived.push({ key, state: backend.state, cookie: context.get('cookie') });
    if (context.method === 'GET') {
      context.body = { protocol: '1.0', reads: [], writes: [] };
      return;
    }
    const refuse = (status, code, headers = {}) => {
      context.set(headers);
      context.status = status;
      context.body = { type: `problems/${code}`, title: code, status, detail: code, code };
      context.type = 'application/problem+json';
    };
    const before = backend.records.get(key);
    if (backend.state === 'down') return refuse(500, 'failed');
    if (backend.state === 'busy') return refuse(429, 'rate-limited', { 'retry-after': '60' });
    if (backend.state === 'closed') return refuse(403, 'closed');
    if (before && before.body !== body) return refuse(422, 'key-reused');
    const answer = before?.answer ?? { record: { id: `idea-${key}` }, receipt: {}, code: `CODE-${key}` };
    backend.records.set(key, { key, body, answer });
    if (backend.state === 'lost') {
      context.respond = false;
      context.req.socket.destroy();
      return;
    }
    if (backend.state === 'slow') await new Promise((resolve) => setTimeout(resolve, 500));
    context.status = 201;
    context.body = answer;
  };
}
