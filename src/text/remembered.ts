/**
 * A function that works out its result once for each object it is asked about and keeps it as long as that object
 * lives. What else it takes must go with the object, such as the corpus that an entry stands in.
 */
export function remembered<Subject extends object, Rest extends readonly unknown[], Result extends object>(
  workOut: (subject: Subject, ...rest: Rest) => Result,
): (subject: Subject, ...rest: Rest) => Result {
  const known = new WeakMap<Subject, Result>();
  return (subject, ...rest) => {
    const found = known.get(subject);
    if (found !== undefined) return found;
    const result = workOut(subject, ...rest);
    known.set(subject, result);
    return result;
  };
}
