import { type Trying, tryToRead } from "#shared/aws/proof.ts";
import type { Attempt, Missing } from "#shared/domain/disposal/listed-file.ts";

/** AF-36. Tries anew to read a file that is said to be destroyed: for whoever supervises, by a function that can do nothing else. */
export const inspector =
  (to: Trying) =>
  async (file: Missing): Promise<Attempt[]> =>
    (await tryToRead(to)([file]))(file);
