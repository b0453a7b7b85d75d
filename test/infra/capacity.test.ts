import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { concurrencyFor } from "../../infra/capacity.ts";
import { stageNamed } from "../../infra/stages.ts";

const doc = readFileSync("docs/capacity.md", "utf8");
const rows = doc.matchAll(/^\| ([\d ]+) \| [^|]+ \| [^|]+ \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|/gm);
const table = Array.from(rows, ([, pages = "", ...numbers]) => {
  const [receive = 0, recognise = 0, store = 0, file = 0, quota = 0] = numbers.map(Number);
  return { pages: Number(pages.replaceAll(" ", "")), ...{ receive, recognise, store, file, quota } };
});

describe("how many run at a time", () => {
  it("is in docs/capacity.md what the formula says, for each number of pages a year", () => {
    expect(table.map(({ pages }) => pages)).toEqual([10_000, 10_000, 1_000_000, 100_000_000]);
    for (const { pages, quota, ...said } of table)
      expect(concurrencyFor({ pagesAYear: pages, chunkPages: 10, quota })).toEqual(said);
  });

  it("leaves people and the sweep a share of what the account has, even of ten", () => {
    for (const quota of [10, 100, 1000]) {
      const { receive, recognise, store, file } = concurrencyFor({ pagesAYear: 10_000, chunkPages: 10, quota });
      expect(receive + recognise + store + file).toBeLessThanOrEqual(0.8 * quota);
    }
  });

  it("reads a paper of 300 pages at once where the account lets it", () => {
    const { limits, pace } = stageNamed("production");
    expect(pace.concurrency.recognise).toBeGreaterThanOrEqual(300 / limits.chunkPages);
  });
});
