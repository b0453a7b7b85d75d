import type { FileRecord } from "../catalogue/record.ts";

/** DL-07. The papers that have the content of a file, or of which it has, as far as it and these `copies` tell. */
export function sameContent({ id, partOf, parts, copyOf }: FileRecord, copies: readonly FileRecord[]): string[] {
  const originals = [id, ...(copyOf === undefined ? [] : [copyOf])];
  const others = copies.filter((copy) => copy.copyOf !== undefined && originals.includes(copy.copyOf));
  const all = new Set([
    ...(partOf === undefined ? [] : [partOf]),
    ...(parts ?? []),
    ...originals,
    ...others.map((copy) => copy.id),
  ]);
  all.delete(id);
  return [...all];
}

/** The number under which a paper is kept, of all that it ever had: the one in force, or one that was voided where it got no other yet. */
export function keptAs(records: readonly FileRecord[]): string | undefined {
  if (records.some(({ status }) => status === "destroyed")) return undefined;
  return (records.find(({ status }) => status === "filed") ?? records.at(-1))?.number;
}
