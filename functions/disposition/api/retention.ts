import type { FileIndex } from "#shared/aws/file-index.ts";
import { asFile } from "#shared/domain/catalogue/query.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import type { ResourceOf } from "#shared/domain/permission/resource.ts";
import { Refused } from "#shared/domain/refused.ts";
import { type retentionRoutes, retentionViewOf } from "#shared/domain/retention/contract.ts";
import type { Answers, Things } from "#shared/lambda/asked.ts";

export interface Retaining {
  files: FileIndex;
  levels: readonly string[];
}

/** AF-18. How long files are kept. */
export const retaining = ({ files, levels }: Retaining) => {
  /** @throws Refused `file.unknown` */
  async function find(number: string): Promise<{ thing: FileRecord; as: ResourceOf<"file"> }> {
    const record = await files.get(number);
    if (!record) throw new Refused("file.unknown", number);
    return { thing: record, as: asFile(record, levels) };
  }

  const things = { file: ({ params }) => find(params.number) } satisfies Things<typeof retentionRoutes>;

  const answers: Answers<typeof retentionRoutes, typeof things> = {
    "GET /files/{number}/retention": async ({ thing }) => retentionViewOf(thing),
  };

  return { things, answers };
};
