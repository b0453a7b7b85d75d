/** The part of DynamoDB's expressions that the archive writes: comparisons joined by AND, or by OR, also in brackets. */

export type Row = Record<string, unknown>;

export interface Bound {
  ExpressionAttributeNames?: Record<string, string> | undefined;
  ExpressionAttributeValues?: Row | undefined;
}

/** Whether a row (nothing: there is none) is as an expression says. */
export const holds = (expression: string, row: Row | undefined, bound: Bound): boolean =>
  parts(expression, " OR ").some((either) =>
    parts(either, " AND ").every((term) => termHolds(term.trim(), row ?? {}, bound)),
  );

/** What a word joins, but not within brackets. */
function parts(expression: string, word: string): string[] {
  const found: string[] = [];
  for (const part of expression.split(word)) {
    const last = found.at(-1);
    if (last !== undefined && last.split("(").length > last.split(")").length) found.splice(-1, 1, last + word + part);
    else found.push(part);
  }
  return found;
}

/** A row after `SET a = :v, b = b + :w REMOVE c`, or after `SET a = :v ADD d :set, e :number DELETE f :set`, or without the `SET`. */
export function updated(expression: string, row: Row, bound: Bound): Row {
  const [, set = ""] = /^SET (.*?)(?: REMOVE .*?)?(?: ADD .*)?$/.exec(expression) ?? [];
  const [, remove = ""] = /(?:^| )REMOVE (.*?)(?: ADD .*)?$/.exec(expression) ?? [];
  const [, add = ""] = /(?:^| )ADD (.*?)(?: DELETE .*)?$/.exec(expression) ?? [];
  const [, take = ""] = / DELETE (.*)$/.exec(expression) ?? [];
  const next = { ...row };
  for (const addition of add.split(", ").filter(Boolean)) {
    const [added = "", value = ""] = addition.split(" ");
    const name = named(added, bound);
    const more = bound.ExpressionAttributeValues?.[value];
    next[name] =
      typeof more === "number" ? Number(row[name] ?? 0) + more : new Set([...elements(row[name]), ...elements(more)]);
  }
  for (const taking of take.split(", ").filter(Boolean)) {
    const [from = "", value = ""] = taking.split(" ");
    const [name, gone] = [named(from, bound), elements(bound.ExpressionAttributeValues?.[value])];
    const left = elements(row[name]).filter((each) => !gone.includes(each));
    // DynamoDB has no empty sets.
    if (left.length > 0) next[name] = new Set(left);
    else delete next[name];
  }
  for (const assignment of set.split(", ").filter(Boolean)) {
    const [name = "", value = ""] = assignment.split(" = ");
    const [left = "", right] = value.split(" + ");
    const of = (operand: string) =>
      operand.startsWith(":") ? bound.ExpressionAttributeValues?.[operand] : row[operand];
    next[named(name, bound)] = right === undefined ? of(left) : Number(of(left)) + Number(of(right));
  }
  for (const name of remove.split(", ").filter(Boolean)) delete next[named(name, bound)];
  return next;
}

const elements = (set: unknown): unknown[] => (set instanceof Set ? [...set] : []);

function termHolds(term: string, row: Row, bound: Bound): boolean {
  if (term.startsWith("(")) return holds(term.slice(1, -1), row, bound);
  const absent = /^attribute_not_exists\((.+)\)$/.exec(term)?.[1];
  if (absent !== undefined) return row[named(absent, bound)] === undefined;
  const present = /^attribute_exists\((.+)\)$/.exec(term)?.[1];
  if (present !== undefined) return row[named(present, bound)] !== undefined;
  const [, starts, start = ""] = /^begins_with\((.+), (:\S+)\)$/.exec(term) ?? [];
  if (starts !== undefined)
    return String(row[named(starts, bound)] ?? "").startsWith(String(bound.ExpressionAttributeValues?.[start]));
  const [, name = "", operator = "", value = ""] = /^(\S+) (=|<>|<=|>=|<|>) (:\S+)$/.exec(term) ?? [];
  const compare = comparisons[operator];
  if (!compare) throw new Error(`no term that this DynamoDB knows: ${term}`);
  const [is, wanted] = [within(row, name, bound), bound.ExpressionAttributeValues?.[value]];
  return is !== undefined && compare(order(is, wanted));
}

/** What stands in a row under a path: `loan.dueOn`. */
const within = (row: Row, path: string, bound: Bound): unknown =>
  path.split(".").reduce<unknown>((value, step) => Object(value)[named(step, bound)], row);

const comparisons: Record<string, (order: number) => boolean> = {
  "=": (n) => n === 0,
  "<>": (n) => n !== 0,
  "<": (n) => n < 0,
  "<=": (n) => n <= 0,
  ">": (n) => n > 0,
  ">=": (n) => n >= 0,
};

/** How DynamoDB orders two values of a kind: numbers by size, text by its bytes in UTF-8. */
export function order(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

function named(name: string, { ExpressionAttributeNames = {} }: Bound): string {
  if (!name.startsWith("#")) return name;
  const found = ExpressionAttributeNames[name];
  if (found === undefined) throw new Error(`no name for ${name}`);
  return found;
}
