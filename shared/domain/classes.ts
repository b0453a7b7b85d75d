import { Refused } from "./refused.ts";

type Classes<Rule> = Readonly<Record<string, Rule>>;

/** The class that somebody means by a sign (`Y`) or a name, of the regulation's classes by name. */
export function classOf<Rule extends { sign: string }>(classes: Classes<Rule>, said: string) {
  const entry = Object.entries(classes).find(([name, { sign }]) => sign === said || name === said);
  return entry && { name: entry[0], rule: entry[1] };
}

/** The sign of the class that somebody means, or what they said where the regulation has none of it any more. */
export const signOf = (classes: Classes<{ sign: string }>, said: string): string =>
  classOf(classes, said)?.rule.sign ?? said;

/** What somebody means by a class that the regulation does not have, beside those that it has. */
export const unknownClass = (classes: Classes<{ sign: string }>, said: string): Refused =>
  new Refused(
    "confirm.unknown-class",
    said,
    Object.entries(classes).map(([name, { sign }]) => `${sign} ${name}`),
  );
