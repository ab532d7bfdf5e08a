import { z } from 'zod';
import { fileKinds } from './kinds.ts';

/** The JSON Schema of each kind of corpus file, for editors: completion, descriptions, a wavy line under a slip. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(Object.entries(fileKinds).map(([kind, schema]) => [kind, z.toJSONSchema(schema, { io: 'input' })]));
}
