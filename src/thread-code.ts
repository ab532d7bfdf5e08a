import type { Worker } from 'node:worker_threads';

/**
 * What a thread is started with: the module of this name beside the caller’s. Built, it is plain JavaScript; run from
 * source it has to learn TypeScript first.
 */
export function threadCode(name: string, caller: string): ConstructorParameters<typeof Worker> {
  if (!caller.endsWith('.ts')) return [new URL(`./${name}.js`, caller)];
  const [tsx, code] = [import.meta.resolve('tsx/esm/api'), new URL(`./${name}.ts`, caller).href];
  return [`import('${tsx}').then(({ register }) => { register(); return import('${code}'); });`, { eval: true }];
}
