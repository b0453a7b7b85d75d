import { describe, expect, test } from "vitest";
import { classify } from "#shared/domain/reading/classify.ts";
import { findFields } from "#shared/domain/reading/fields.ts";
import { layOut } from "#shared/domain/reading/layout.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { findParties } from "#shared/domain/reading/parties.ts";
import { rules } from "./rules-of-the-first-regulation.ts";

const WIDTH = 1240;
const HEIGHT = 1754;

/** A page that is nothing but cells, all of one size. */
function grid(number: number, count: number, columns: number, text: (cell: number) => string): Page {
  const [tall, wide] = [HEIGHT / Math.ceil(count / columns), WIDTH / columns];
  const lines = Array.from({ length: count }, (_, cell) => {
    const [left, top] = [(cell % columns) * wide, Math.floor(cell / columns) * tall];
    return { text: text(cell), confidence: 1, box: { left, top, right: left + wide * 0.8, bottom: top + tall * 0.8 } };
  });
  return { number, width: WIDTH, height: HEIGHT, turned: 0, source: "text layer", engine: "none", lines };
}

const PAGES = 20;
const CELLS = 276;

/** Twenty pages of six cells a line, of which no two say the same. */
const long = (text: (cell: number) => string) =>
  Array.from({ length: PAGES }, (_, page) => grid(page + 1, CELLS, 6, (cell) => text(page * CELLS + cell)));

/** Two characters of which no two names have the same. */
const word = (n: number) =>
  String.fromCharCode(0x4e00 + ((n * 7919) % 20000)) + String.fromCharCode(0x4e00 + ((n * 104729) % 20000));

/** In milliseconds of this thread's own, whatever else runs: each once took longer, up to minutes, where recognition is given five. */
const IN_TIME = 20_000;

describe("a paper that names or holds very much is understood in time", () => {
  test.for([
    ["a mail to thousands", long((n) => `致：${word(n)}厂`)],
    ["a list of thousands of companies", long((n) => `${n} ${word(n)}${word(n + 3)}机电有限公司`)],
    ["a page of thousands of single characters", [grid(1, 4000, 40, () => "合")]],
    ["a page of thousands of parties", [grid(1, 4000, 10, (n) => `甲方：第${n}号有限公司`)]],
  ] as const)("%s", { timeout: 6 * IN_TIME }, ([, pages]) => {
    const start = process.threadCpuUsage();
    classify(pages, rules);
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(IN_TIME);
  });

  test("we are found among the parties however many others stand before us", () => {
    const us = rules.company.names[0] ?? "";
    const sheet = layOut([grid(1, 600, 6, (n) => `甲方：${n < 599 ? `${word(n)}厂` : us}`)], ["甲方"]);
    const parties = findParties(sheet, findFields(sheet, ["甲方"]), rules);
    expect(parties.length).toBeLessThan(300);
    expect(parties.at(-1)?.name).toBe(us);
  });
});
