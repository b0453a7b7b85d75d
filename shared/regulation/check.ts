import { z } from "zod";
import { identified, type LoadedRegulation } from "./bundled.ts";
import { mended } from "./mend.ts";
import type { Finding, Problem } from "./problem.ts";
import { type Defined, definitions } from "./references.ts";
import type { Draft } from "./rules/rule.ts";
import { RULES } from "./rules.ts";
import { Regulation } from "./schema.ts";
import { Source } from "./source.ts";
import { inWords } from "./wording.ts";

export type Checked = { readonly problems: readonly Problem[]; readonly loaded?: LoadedRegulation };

/**
 * Everything that is wrong with a regulation at once, in the order of its lines; with no error among it, the regulation itself. Of
 * one that cannot be read as it was meant, for it is no YAML or says something twice, that alone is told: all else may be right.
 */
export function check(text: string): Checked {
  const source = new Source(text);
  const read = source.read();
  if ("fault" in read) return { problems: [read.fault] };
  const repeated = source.repeated();
  if (repeated.length > 0) return { problems: inOrder(source, repeated) };

  const { data } = read;
  const parsed = Regulation.safeParse(data);
  const findings: Finding[] = [
    ...(parsed.error?.issues.flatMap((issue) => inWords(issue, data)) ?? []),
    ...RULES.flatMap((rule) => rule(draft(data, parsed.success))),
  ];
  const problems = inOrder(source, findings);
  const usable = parsed.success && problems.every(({ severity }) => severity === "warning");
  return usable ? { problems, loaded: identified(parsed.data) } : { problems };
}

const inOrder = (source: Source, findings: readonly Finding[]): Problem[] =>
  findings.map((finding) => source.place(finding)).sort((a, b) => a.line - b.line || a.column - b.column);

const Entries = z.record(z.string(), z.unknown()).catch({});
const Words = z.array(z.string()).catch([]);
const Written = z
  .object({
    parameters: Entries,
    events: Entries,
    classes: Entries,
    departments: Entries,
    levels: Words,
    posts: Words,
    parties: Entries,
    stages: Words,
  })
  .partial();
const Archive = z.object({ archive: z.unknown().refine((said) => said !== undefined && said !== false) });

/** A name counts as defined where its author wrote it down, even if what stands there is wrong in another way. */
function draft(data: unknown, whole: boolean): Draft {
  const regulation = mended(data);
  const defined = definitions(regulation);
  const { parameters, events, classes, departments, levels, posts, parties, stages } = Written.catch({}).parse(data);
  const written: Partial<Record<Defined, string[]>> = {
    parameter: Object.keys(parameters ?? {}),
    event: Object.keys(events ?? {}),
    class: Object.keys(classes ?? {}),
    department: Object.keys(departments ?? {}),
    level: levels ?? [],
    post: posts ?? [],
    party: Object.keys(parties ?? {}),
    stage: stages ?? [],
  };
  return {
    regulation,
    names: (sort) => [...defined[sort], ...(written[sort] ?? [])],
    // Where there are no departments at all, that alone is told.
    hasArchive:
      departments === undefined ||
      Object.values(departments).some((department) => Archive.safeParse(department).success),
    whole,
  };
}
