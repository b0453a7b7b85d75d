import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collisions, type NumberSource, sourcesOf } from "#shared/domain/numbering/collision.ts";
import { type NumberValues, renderNumber, type Segment } from "#shared/domain/numbering/format.ts";

type Rules = { name: string; format: string; types?: string[]; item?: string };
const sources = (...rules: Rules[]) => rules.flatMap(({ name, types = [], ...rule }) => sourcesOf(name, rule, types));

/** How many ways there are to read a number, found by trying every split: slow, and nothing like the automata it judges. */
function readings([segment, ...rest]: readonly Segment[], number: string): number {
  if (!segment) return number === "" ? 1 : 0;
  const shape: Record<Segment["kind"], RegExp> = {
    text: /./u,
    type: /(?!)/,
    year: /^[1-9]\d{3}$/,
    code: /^[0-9A-Z]+$/,
    seq: /^\d+$/,
  };
  const fits = (part: string) => {
    if (segment.kind === "text") return part === segment.text;
    if (!shape[segment.kind].test(part)) return false;
    if (segment.kind === "code") return segment.width === undefined || part.length === segment.width;
    if (segment.kind === "seq") return part === String(Number(part)).padStart(segment.width, "0") && Number(part) > 0;
    return true;
  };
  let ways = 0;
  for (let length = 1; length <= number.length; length++)
    if (fits(number.slice(0, length))) ways += readings(rest, number.slice(length));
  return ways;
}

const allReadings = (all: readonly NumberSource[], number: string) =>
  all.reduce((ways, { segments }) => ways + readings(segments, number), 0);

describe("two series (DL-05)", () => {
  it("that render the same number past 999 are found, with an example", () => {
    const found = collisions(
      sources({ name: "甲", format: "J{year}{seq:3}" }, { name: "乙", format: "J{year}{type}{seq:3}", types: ["2"] }),
    );
    expect(found).toMatchObject([{ first: { class: "甲" }, second: { class: "乙", type: "2" }, number: "J20252001" }]);
  });

  it.each<[string, Rules[]]>([
    ["types that end in a digit", [{ name: "甲", format: "Y{year}{type}{seq:3}", types: ["租赁", "租赁1"] }]],
    ["a code without a width before the sequence", [{ name: "甲", format: "YG{year}{code}{seq:4}" }]],
    [
      "one sign with two widths",
      [
        { name: "甲", format: "J{year}{seq:3}" },
        { name: "乙", format: "J{year}{seq:4}" },
      ],
    ],
    [
      "a code that can look like a sequence",
      [
        { name: "甲", format: "Y{year}{seq:4}" },
        { name: "乙", format: "Y{year}{code:4}{seq:4}" },
      ],
    ],
    [
      "a sign that begins another's",
      [
        { name: "甲", format: "Y{seq:3}" },
        { name: "乙", format: "Y{year}{seq:3}" },
      ],
    ],
    [
      "an item that looks like a dossier",
      [
        { name: "甲", format: "A{seq:3}", item: "{number}-{seq:3}" },
        { name: "乙", format: "A001-{seq:3}" },
      ],
    ],
  ])("are refused: %s", (_, rules) => {
    const all = sources(...rules);
    expect(collisions(all)).not.toEqual([]);
    for (const { first, second, number } of collisions(all))
      expect(allReadings([...new Set([first, second])], number)).toBeGreaterThan(1);
  });

  it.each<[string, Rules[]]>([
    ["a code without a width, closed by a mark", [{ name: "甲", format: "YG{year}{code}-{seq:4}" }]],
    [
      "fixed widths under other signs",
      [
        { name: "甲", format: "RG{year}{seq:4}" },
        { name: "乙", format: "YG{year}{code:4}{seq:4}" },
        { name: "丙", format: "JG{year}{code:4}{seq:4}" },
      ],
    ],
    ["items within dossiers", [{ name: "甲", format: "RG{year}{seq:4}", item: "{number}-{seq:3}" }]],
    ["types that begin alike", [{ name: "甲", format: "Y{year}{type}{seq:3}", types: ["销售", "销售合同"] }]],
  ])("stand side by side: %s", (_, rules) => {
    expect(collisions(sources(...rules))).toEqual([]);
  });
});

const piece = fc.constantFrom("A", "1", "2025", "-", "{year}", "{type}", "{code}", "{code:2}");
const format = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom("{seq:1}", "{seq:2}", "{seq:3}"))
  .map(([pieces, seq]) => [...new Set(pieces), seq].join(""))
  .filter((text) => !/code.*code/.test(text));
const rule = fc.record({
  format,
  types: fc.uniqueArray(fc.constantFrom("1", "11", "A", "A1", "甲"), { minLength: 1, maxLength: 3 }),
});
const values = fc.record({
  year: fc.constantFrom(1000, 1111, 2025, 2026),
  code: fc.constantFrom("01", "10", "11", "A1", "1A", "20"),
  seq: fc.constantFrom(1, 2, 10, 11, 99, 100, 101, 111, 999, 1000, 1001, 1111, 2025, 10001, 20251, 202511),
});

describe("any set of series", () => {
  it("that passes gives no number twice, and any that does not has an example that is one", () => {
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 1, maxLength: 3 }),
        fc.array(values, { minLength: 20, maxLength: 40 }),
        (rules, samples) => {
          const named = rules.map((one, index) => ({ ...one, name: `${index}` }));
          const all = sources(...named);
          const found = collisions(all);
          for (const { number } of found) expect(allReadings(all, number)).toBeGreaterThan(1);
          if (found.length > 0) return;
          for (const { format, types } of named)
            for (const type of types)
              for (const { seq, ...rest } of samples) {
                const of: NumberValues = { ...rest, type };
                expect(allReadings(all, renderNumber(format, of, seq))).toBe(1);
              }
        },
      ),
      { numRuns: 300 },
    );
  });
});
