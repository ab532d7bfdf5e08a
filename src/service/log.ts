import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import { createRedact } from './redact.ts';

export type { Logger } from 'pino';

export interface LogOptions {
  /** One line of JSON an entry, for machines; else text for a person at a terminal. */
  readonly json: boolean;
  readonly level?: string;
  /** What must never be written, whatever it stands in. */
  readonly secrets: readonly string[];
  /** Where lines go, other than to standard output. */
  readonly stream?: DestinationStream;
}

/** The log of the process. Lines are written together under load; those left at its end are written then. */
export async function createLog({ json, level = 'info', secrets, stream }: LogOptions): Promise<Logger> {
  const redact = createRedact(secrets);
  const options = {
    level,
    base: undefined,
    serializers: { err: stdSerializers.errWithCause },
    hooks: { streamWrite: redact },
  };
  return pino(options, stream ?? (json ? jsonStream() : await prettyStream()));
}

function jsonStream(): DestinationStream {
  const destination = pino.destination({ sync: false });
  process.on('exit', () => destination.flushSync());
  return destination;
}

async function prettyStream(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' });
}
