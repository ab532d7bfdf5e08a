// Control characters, which a terminal obeys, and letters that turn the direction of what follows.
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A value without anything in its texts that a terminal would obey rather than show. */
export function inert<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, held) => (typeof held === 'string' ? held.replace(obeyed, '') : held));
}
