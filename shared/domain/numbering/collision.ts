import { type Segment, type SeriesRule, segmentsOf } from "./format.ts";

/** Numbers that one class can give, to papers of one type where the type is part of the number. */
export type NumberSource = {
  readonly class: string;
  readonly type?: string;
  readonly segments: readonly Segment[];
};

/** Two sources that can render `number`; one source twice, where its number can be read in two ways. */
export type Collision = { readonly first: NumberSource; readonly second: NumberSource; readonly number: string };

/** The sources of a class: one a type, where its format has `{type}`. With `item`, the numbers of papers in a dossier as well. */
export function sourcesOf(
  name: string,
  rule: Pick<SeriesRule, "format"> & { item?: string | undefined },
  types: readonly string[],
): NumberSource[] {
  const format = segmentsOf(rule.format) ?? [];
  const formats = rule.item === undefined ? [format] : [format, itemOf(rule.item, format)];
  return formats.flatMap((segments): NumberSource[] =>
    segments.some(({ kind }) => kind === "type")
      ? types.map((type) => ({
          class: name,
          type,
          segments: segments.map((segment) => (segment.kind === "type" ? { kind: "text", text: type } : segment)),
        }))
      : [{ class: name, segments }],
  );
}

/** A paper within a dossier or a volume: `{number}-{seq:3}`, a mark that is no digit in between. Nothing if it is not of this form. */
export function itemOf(item: string, dossier: readonly Segment[]): Segment[] {
  const rest = /^\{number\}[^\d{]/.test(item) ? segmentsOf(item.slice("{number}".length)) : undefined;
  return rest ? [...dossier, ...rest] : [];
}

/** DL-05. Every pair of sources that can render the same number, each with an example. None: no two files ever share a number. */
export function collisions(sources: readonly NumberSource[]): Collision[] {
  return sources.flatMap((first, index) =>
    sources.slice(index).flatMap((second) => {
      const number = sharedNumber(first.segments, second.segments, first === second);
      return number === undefined ? [] : [{ first, second, number }];
    }),
  );
}

/** Where a reader of a number stands: in which segment, after how many characters, and in a sequence, what it has seen so far. */
type Place = { readonly segment: number; readonly read: number; readonly seen: "zeros" | "padded" | "plain" };

const DIGITS = "0123456789";
const CODES = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;
const AN_EXAMPLE_YEAR = "2025";

/**
 * A number that both formats can render, shortest first; with `itself`, one that a single format renders from two different sets
 * of values. Decided, not sampled: both are read at once, character by character, as finite automata.
 */
function sharedNumber(first: readonly Segment[], second: readonly Segment[], itself: boolean): string | undefined {
  type Both = { a: Place; b: Place; apart: boolean; number: string };
  const alike = beginning(first, second);
  const start: Place = { segment: alike.length, read: 0, seen: "zeros" };
  const queue: Both[] = [{ a: start, b: start, apart: !itself, number: alike.join("") }];
  const visited = new Set<string>();
  for (const { a, b, apart, number } of queue) {
    for (const character of expected(first, a)) {
      const next = after(first, a, character);
      const other = next.length > 0 ? after(second, b, character) : [];
      for (const left of next)
        for (const right of other) {
          const both = { a: left, b: right, apart: apart || !same(left, right), number: number + character };
          if (both.apart && ended(first, left) && ended(second, right)) return both.number;
          const key = JSON.stringify([left, right, both.apart]);
          if (!visited.has(key)) queue.push(both);
          visited.add(key);
        }
    }
  }
  return undefined;
}

/** What two formats begin with alike, in pieces of fixed width: there, no two readings can come apart. */
function beginning(first: readonly Segment[], second: readonly Segment[]): string[] {
  const pieces: string[] = [];
  for (const [index, a] of first.entries()) {
    const b = second[index];
    if (a.kind === "text" && b?.kind === "text" && a.text === b.text) pieces.push(a.text);
    else if (a.kind === "year" && b?.kind === "year") pieces.push(AN_EXAMPLE_YEAR);
    else if (a.kind === "code" && b?.kind === "code" && a.width && a.width === b.width)
      pieces.push("0".repeat(a.width));
    else break;
  }
  return pieces;
}

const same = (a: Place, b: Place) => a.segment === b.segment && a.read === b.read;

function expected(segments: readonly Segment[], { segment, read }: Place): Iterable<string> {
  const here = segments[segment];
  if (!here) return "";
  if (here.kind === "text") return here.text.charAt(read);
  if (here.kind === "year") return new Set((AN_EXAMPLE_YEAR[read] ?? "") + DIGITS);
  return here.kind === "code" ? CODES : DIGITS;
}

/** Every place to which a character leads. */
function after(segments: readonly Segment[], place: Place, character: string): Place[] {
  const here = segments[place.segment];
  const read = place.read + 1;
  const on = (seen: Place["seen"] = "zeros"): Place => ({ segment: place.segment, read, seen });
  const done: Place = { segment: place.segment + 1, read: 0, seen: "zeros" };
  switch (here?.kind) {
    case "text":
      if (here.text.charAt(place.read) !== character) return [];
      return [read === here.text.length ? done : on()];
    case "year":
      if (!DIGITS.includes(character) || (read === 1 && character === "0")) return [];
      return [read === 4 ? done : on()];
    case "code":
      if (!CODES.includes(character)) return [];
      if (here.width !== undefined) return [read === here.width ? done : on()];
      return [{ ...on(), read: 1 }, done];
    case "seq": {
      if (!DIGITS.includes(character)) return [];
      const seen = character === "0" ? place.seen : place.read === 0 || place.seen === "plain" ? "plain" : "padded";
      if (read > here.width && seen !== "plain") return [];
      const stay = { ...on(seen), read: Math.min(read, here.width + 1) };
      return read >= here.width && seen !== "zeros" ? [stay, done] : [stay];
    }
    default:
      return [];
  }
}

const ended = (segments: readonly Segment[], place: Place) => segments.length > 0 && place.segment === segments.length;
