import { z } from "zod";

/** All rows of a query or a scan, page after page as lib-dynamodb walks through them. */
export async function allRows(
  pages: AsyncIterable<{ Items?: Record<string, unknown>[] | undefined }>,
): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const { Items = [] } of pages) rows.push(...Items);
  return rows;
}

const Identified = z.object({ id: z.string() });

/** The ids of all rows of a query. */
export const allIds = async (pages: Parameters<typeof allRows>[0]): Promise<string[]> =>
  (await allRows(pages)).map((row) => Identified.parse(row).id);
