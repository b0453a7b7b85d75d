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
