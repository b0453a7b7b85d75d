/**
 * Does something for each of some, so many at a time: one in trouble holds up no other. Answers how many could not be done.
 */
export async function abreast<T>(
  subjects: Iterable<T>,
  most: number,
  act: (subject: T) => Promise<void>,
  failed: (subject: T, error: unknown) => void,
): Promise<number> {
  let failures = 0;
  const left = subjects[Symbol.iterator]();
  const lane = async () => {
    for (let next = left.next(); !next.done; next = left.next())
      await act(next.value).catch((error) => {
        failures++;
        failed(next.value, error);
      });
  };
  await Promise.all(Array.from({ length: most }, lane));
  return failures;
}

/** The same, where nothing is to be told of each: all are tried; then an error is thrown, one that is `first` before others. */
export async function several<T>(
  subjects: Iterable<T>,
  most: number,
  act: (subject: T) => Promise<void>,
  first: (error: unknown) => boolean = () => true,
): Promise<void> {
  const errors: unknown[] = [];
  await abreast(subjects, most, act, (_, error) => errors.push(error));
  if (errors.length > 0) throw errors.find(first) ?? errors[0];
}
