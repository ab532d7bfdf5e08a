/** A platform that people ask on. */
export interface Adapter {
  readonly name: string;
  /** Connects. Rejects where that is not possible, with a line that says what to do. */
  start(): Promise<void>;
  /** Stops taking requests, and finishes those that were accepted. */
  stop(): Promise<void>;
  /** Whether requests can come in now. */
  ready(): boolean;
  /** Resolves when it ended by itself, for a reason that is in the log and that trying again would not mend. */
  readonly ended?: Promise<void>;
}

/** A platform that cannot start, in a line that says what to do about it. */
export class StartError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StartError';
  }
}
