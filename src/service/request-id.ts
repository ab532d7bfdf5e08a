import { randomBytes } from 'node:crypto';

const process = randomBytes(3).toString('hex');
let last = 0;

/** A number for a request that no other has, in this process or after a restart: what people quote from an apology. */
export function nextRequestId(): string {
  last += 1;
  return `${process}-${last.toString(36)}`;
}
