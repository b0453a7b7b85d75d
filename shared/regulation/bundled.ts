import { createHash } from "node:crypto";
import { Regulation } from "./schema.ts";

/** A regulation and the hash of its content: every record keeps the hash under which it was classed, numbered and retained. */
export type LoadedRegulation = { readonly regulation: Regulation; readonly hash: string };

/** JSON with sorted keys and no spaces: the same content has the same text, however its author laid it out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

/** The regulation with its hash: SHA-256 of the canonical content, 64 hex digits. Comments and order do not change it. */
export const identified = (regulation: Regulation): LoadedRegulation => ({
  regulation,
  hash: createHash("sha256").update(canonical(regulation)).digest("hex"),
});

/** Reads the JSON that `bundle` wrote beside a function. @throws ZodError if it is no regulation */
export const parseBundled = (json: string): LoadedRegulation => identified(Regulation.parse(JSON.parse(json)));

/** The regulation as the functions carry it. */
export const bundle = ({ regulation }: LoadedRegulation): string => JSON.stringify(regulation);
