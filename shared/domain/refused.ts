import type { FirstOf } from "./first-of.ts";
import type { Rule } from "./permission/rule.ts";
import { type Code, sentence } from "./refusals.ts";

/** One of several things for which something was refused as a whole, and why. */
export interface Detail {
  readonly subject: string;
  readonly code: Code;
  /** What it is that is in the way, where that is another thing than the subject: the holds, the requests, the customer. */
  readonly by?: string | FirstOf<string>;
  /** The day from which on this is no longer in the way, where that is known. */
  readonly from?: string;
  /** The last day that would be allowed, where one is, and the law or clause that says so. */
  readonly latest?: string;
  readonly source?: string;
}

/** Why of one of several things, as people are told it. */
export function reasonOf({ subject, code, by, from, latest, source }: Detail) {
  const said = by === undefined ? sentence(code, subject) : `${subject}：${sentence(code, by)}`;
  const first = from === undefined ? "" : `自 ${from} 起不再有此障碍。`;
  const last = latest === undefined ? "" : `最晚至 ${latest}（${source}）。`;
  return {
    ...{ code, message: said + first + last },
    ...(from !== undefined && { from }),
    ...(latest !== undefined && { latest }),
    ...(source !== undefined && { source }),
  };
}

/**
 * What the caller can act on: bad input, a rule that forbids, a state that has moved on. Never retried.
 * `code` is stable and dotted (`intake.empty`), `subject` names the thing refused (an id, a field), never its content.
 */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: Code;
  readonly subject: string;
  /** What could have been said instead, where that is a short list. */
  readonly known: readonly string[];
  /** The policy that refused it, where one did: told to those alone who may know. */
  readonly rule: Rule | undefined;
  /** Where it is refused for several things, each of them, and why. */
  readonly details: readonly Detail[];

  constructor(
    code: Code,
    subject: string,
    known: readonly string[] = [],
    rule?: Rule,
    details: readonly Detail[] = [],
  ) {
    super(`${code}: ${subject}`);
    this.code = code;
    this.subject = subject;
    this.known = known;
    this.rule = rule;
    this.details = details;
  }

  /** What is refused as a whole, for each of several things. */
  static forEach(code: Code, subject: string, details: readonly Detail[]): Refused {
    return new Refused(code, subject, [], undefined, details);
  }
}

/** Another's change came in between: what was decided rests on what is no longer so, and nothing of it was written. */
export class Overtaken extends Error {
  override readonly name: string = "Overtaken";
}
