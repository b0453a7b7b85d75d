import type { Finding } from "../problem.ts";
import type { Defined } from "../references.ts";
import type { Class, Regulation } from "../schema.ts";

/** What is checked: the regulation as far as its schema accepts it, and the names as its author wrote them. */
export type Draft = {
  readonly regulation: Regulation;
  readonly names: (sort: Defined) => readonly string[];
  readonly hasArchive: boolean;
  /** Whether nothing had to be filled in or taken out: only then can anything be called missing or unused. */
  readonly whole: boolean;
};

export type Rule = (draft: Draft) => Finding[];

type Path = readonly PropertyKey[];

/** An error at what stands at a path, an error at its key, and a reminder at its key. */
export const wrong = (code: string, path: Path, message: string): Finding => ({ code, path, message });
export const wrongKey = (code: string, path: Path, message: string): Finding => ({ code, path, at: "key", message });
export const reminder = (code: string, path: Path, message: string): Finding => ({
  severity: "warning",
  code,
  path,
  at: "key",
  message,
});

/** A rule that looks at one class at a time. */
export const eachClass =
  (look: (name: string, rule: Class, draft: Draft) => Finding[]): Rule =>
  (draft) =>
    Object.entries(draft.regulation.classes).flatMap(([name, rule]) => look(name, rule, draft));

/** A rule that no two classes may have the same of something; `key` gives what, or nothing where it does not matter. */
export const distinct =
  (key: (rule: Class) => string | undefined, found: (name: string, other: string, key: string) => Finding): Rule =>
  ({ regulation }) => {
    const first = new Map<string, string>();
    return Object.entries(regulation.classes).flatMap(([name, rule]) => {
      const own = key(rule);
      if (own === undefined) return [];
      const other = first.get(own);
      if (other !== undefined) return [found(name, other, own)];
      first.set(own, name);
      return [];
    });
  };

/** `，是不是“…”？` where a word is near, else another remedy. */
export const perhaps = (near: string | undefined, otherwise = ""): string =>
  near === undefined ? otherwise : `，是不是“${near}”？`;
