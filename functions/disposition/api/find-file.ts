import type { FileIndex } from "#shared/aws/file-index.ts";
import { asFile } from "#shared/domain/catalogue/query.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import type { Route } from "#shared/domain/contract.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Asked, Found } from "#shared/lambda/asked.ts";

/** Looks up the file that a route of the room names, as the policies see it. */
export const fileFinder =
  ({ files, levels }: { files: FileIndex; levels: readonly string[] }) =>
  /** @throws Refused `file.unknown` */
  async ({ params }: Asked<Route> & { params: { number: string } }): Promise<Found<FileRecord, "file">> => {
    const record = await files.get(params.number);
    if (!record) throw new Refused("file.unknown", params.number);
    return { thing: record, as: asFile(record, levels) };
  };
