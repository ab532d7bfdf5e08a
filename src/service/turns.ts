import { setImmediate as nextLoop } from 'node:timers/promises';

/** Waits for a turn to do something that takes long. */
export type Turn = () => Promise<void>;

/**
 * Gives out one turn for each round of the event loop. Twenty answers in a row would hold up the acknowledgements of
 * whatever arrives meanwhile; in turns each of those waits for one answer at most.
 */
export function createTurns(): Turn {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => nextLoop());
    return last;
  };
}
