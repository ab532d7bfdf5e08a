import { request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { serveHealth } from '../../src/service/health.ts';
import { createWeb, type Web } from '../../src/service/web.ts';

let web: Web | undefined;
afterEach(() => web?.close());

async function start(vitals: { ready: boolean; stopping?: boolean }) {
  web = createWeb();
  const adapter = { name: 'slack', start: async () => {}, stop: async () => {}, ready: () => vitals.ready };
  serveHealth(web, { adapters: [adapter], corpus: () => 'v1', stopping: () => vitals.stopping ?? false });
  const { port } = await web.listen(0);
  return (path: string, method = 'GET') =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      request({ port, path, method, agent: false }, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode, body }));
      })
        .on('error', reject)
        .end();
    });
}

it('is alive as long as it answers', async () => {
  const get = await start({ ready: false });
  expect(await get('/healthz?x=1')).toEqual({ status: 200, body: '{"alive":true}\n' });
});

it('is ready once every platform is connected', async () => {
  const vitals = { ready: false, stopping: false };
  const get = await start(vitals);
  expect((await get('/readyz')).status).toBe(503);
  vitals.ready = true;
  expect(await get('/readyz')).toEqual({
    status: 200,
    body: '{"ready":true,"corpus":"v1","platforms":{"slack":true}}\n',
  });
  vitals.stopping = true;
  expect((await get('/readyz')).status).toBe(503);
});

it('refuses other paths and methods', async () => {
  const get = await start({ ready: true });
  expect((await get('/')).status).toBe(404);
  expect((await get('/healthz', 'POST')).status).toBe(405);
});
