import { Listr } from "listr2";
import { shown } from "../../cli/progress.ts";

/** An error that was shown already, under the task that failed. */
export class Shown extends Error {
  override readonly name = "Shown";
}

/** Does one thing that takes time, and shows it; `say` tells how far it is. @throws Shown */
export async function step<T>(title: string, work: (say: (line: string) => void) => Promise<T>): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const task = {
    title,
    task: async (_: unknown, shownAs: { output: string }) => {
      resolve(
        await work((line) => {
          shownAs.output = line;
        }),
      );
    },
  };
  await new Listr([task], shown).run().catch((cause: unknown) => {
    throw new Shown(`${title} failed`, { cause });
  });
  return promise;
}
