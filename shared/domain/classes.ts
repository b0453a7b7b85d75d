/** The class that somebody means by a sign (`Y`) or a name, of the regulation's classes by name. */
export function classOf<Rule extends { sign: string }>(classes: Readonly<Record<string, Rule>>, said: string) {
  const entry = Object.entries(classes).find(([name, { sign }]) => sign === said || name === said);
  return entry && { name: entry[0], rule: entry[1] };
}
