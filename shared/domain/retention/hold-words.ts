import { classOf, unknownClass } from "../classes.ts";
import type { Code } from "../refusals.ts";
import { Refused } from "../refused.ts";
import type { HeldQuery } from "./hold.ts";

/** What the regulation calls things by which files are filed. */
export interface WordRules {
  readonly classes: Readonly<
    Record<string, { readonly sign: string; readonly types: Readonly<Record<string, unknown>> }>
  >;
  readonly departments: Readonly<Record<string, unknown>>;
  readonly levels: readonly string[];
}

/** What files of some classes are filed under, also by words that the regulation does not have any more. */
export interface FiledUnder {
  readonly classYears: readonly { readonly class: string }[];
  readonly words?: Readonly<Record<Word, readonly string[]>> | undefined;
}

const UNKNOWN = {
  ...{ type: "hold.unknown-type", department: "confirm.unknown-department", level: "confirm.unknown-level" },
} as const satisfies Record<string, Code>;
type Word = keyof typeof UNKNOWN;
const WORDS = ["type", "department", "level"] as const satisfies Word[];

/**
 * AF-32. A query to hold, in the words of the archive: a class may be said by its name. A word that neither the regulation has nor any file is
 * filed under is a slip: it would hold nothing, and nobody would know.
 *
 * @throws Refused `confirm.unknown-class`, `confirm.unknown-type`, `hold.unknown-type`, `confirm.unknown-department`,
 * `confirm.unknown-level`, each with the words that there are
 */
export function inItsWords(query: HeldQuery, rules: WordRules, filed: readonly FiledUnder[]): HeldQuery {
  const said = query.class;
  const named = said === undefined ? undefined : classOf(rules.classes, said)?.rule;
  const sign = named?.sign ?? said;
  const among = filed.filter(({ classYears }) => sign === undefined || classYears.some((each) => each.class === sign));
  if (said !== undefined && !named && among.length === 0) throw unknownClass(rules.classes, said);
  const classes = said === undefined ? Object.values(rules.classes) : named ? [named] : [];
  const ruled = {
    type: classes.flatMap(({ types }) => Object.keys(types)),
    department: Object.keys(rules.departments),
    level: rules.levels,
  };
  for (const word of WORDS) {
    const meant = query[word];
    const known = [...new Set([...ruled[word], ...among.flatMap(({ words }) => words?.[word] ?? [])])];
    if (meant === undefined || known.includes(meant)) continue;
    const code = word === "type" && said !== undefined ? "confirm.unknown-type" : UNKNOWN[word];
    throw new Refused(code, meant, known);
  }
  return { ...query, ...(sign !== undefined && { class: sign }) };
}
