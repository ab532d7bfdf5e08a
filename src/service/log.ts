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

/** The log of the process. None of its lines is lost at its end. */
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

/** Lines of one turn of the event loop are written together: under load that is one call for many. */
function jsonStream(): DestinationStream {
  const destination = pino.destination({ sync: true });
  let waiting: string[] = [];
  const flush = () => {
    if (waiting.length > 0) destination.write(waiting.join(''));
    waiting = [];
  };
  process.on('exit', flush);
  return {
    write: (line) => {
      if (waiting.push(line) === 1) setImmediate(flush);
    },
  };
}

async function prettyStream(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' });
}
