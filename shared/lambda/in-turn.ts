/**
 * Does something for each of some, one after the other: one in trouble holds up no other.
 *
 * @throws Error at the end, where something could not be done: as `said` says of how many
 */
export async function inTurn<T>(
  subjects: readonly T[],
  act: (subject: T) => Promise<void>,
  { failed, said }: { failed: (subject: T, error: unknown) => void; said: (failures: number) => string },
): Promise<void> {
  let failures = 0;
  for (const subject of subjects)
    await act(subject).catch((error) => {
      failures++;
      failed(subject, error);
    });
  if (failures > 0) throw new Error(said(failures));
}
