/** Does something for each of some, so many at a time. All are tried; then an error is thrown, one that is `first` before others. */
export async function several<T>(
  things: readonly T[],
  atOnce: number,
  act: (thing: T) => Promise<void>,
  first: (error: unknown) => boolean = () => true,
): Promise<void> {
  const left = [...things];
  const errors: unknown[] = [];
  const worker = async () => {
    for (let thing = left.shift(); thing !== undefined; thing = left.shift())
      await act(thing).catch((error: unknown) => void errors.push(error));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (errors.length > 0) throw errors.find(first) ?? errors[0];
}
