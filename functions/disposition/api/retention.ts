import type { FileIndex } from "#shared/aws/file-index.ts";
import { type retentionRoutes, retentionViewOf } from "#shared/domain/retention/contract.ts";
import type { Answers, Things } from "#shared/lambda/asked.ts";
import { fileFinder } from "./find-file.ts";

export interface Retaining {
  files: FileIndex;
  levels: readonly string[];
}

/** AF-18. How long files are kept. */
export const retaining = ({ files, levels }: Retaining) => {
  const things = { file: fileFinder({ files, levels }) } satisfies Things<typeof retentionRoutes>;

  const answers: Answers<typeof retentionRoutes, typeof things> = {
    "GET /files/{number}/retention": async ({ thing }) => retentionViewOf(thing),
  };

  return { things, answers };
};
