import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign } from "#shared/domain/numbering/assign.ts";
import { aStoredPaper, NOW, rules } from "../../support/papers.ts";

const series = "Y2024销售合同";
const some = (count: number) => Array.from({ length: count }, (_, n) => aStoredPaper(String(n)));

describe("a file's number", () => {
  it("is the next one of its series, as the regulation writes it", () => {
    const { files, counter } = assign(some(2), { series, last: 1 }, rules, NOW);
    expect(files.map(({ record }) => record.number)).toEqual(["Y2024销售合同002", "Y2024销售合同003"]);
    expect(counter).toEqual({ series, last: 3 });
  });

  it("grows a digit past 999", () => {
    const { files } = assign(some(1), { series, last: 999 }, rules, NOW);
    expect(files[0]?.record.number).toBe("Y2024销售合同1000");
  });

  it("stands in the electronic name, with the subject and the date", () => {
    const { files } = assign(some(1), { series, last: 0 }, rules, NOW);
    expect(files[0]?.record.name).toBe("Y2024销售合同001设备销售合同20240318");
  });

  it("leaves nothing of what was read in the intake's record", () => {
    const { files } = assign(some(1), { series, last: 0 }, rules, NOW);
    expect(files[0]?.filed).not.toHaveProperty("reading");
  });

  it("is never given to a paper of another series", () => {
    expect(() => assign(some(1), { series: "Y2023销售合同", last: 0 }, rules, NOW)).toThrow("not of the series");
  });

  it("is given once and none is skipped, however the papers are cut into batches", () => {
    const batches = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 });
    fc.assert(
      fc.property(batches, fc.integer({ min: 0, max: 5000 }), (sizes, opening) => {
        let counter = { series, last: opening };
        const given: number[] = [];
        for (const size of sizes) {
          const done = assign(some(size), counter, rules, NOW);
          given.push(...done.files.map(({ record }) => record.seq));
          counter = done.counter;
        }
        expect(given).toEqual(given.map((_, n) => opening + n + 1));
        expect(counter.last).toBe(opening + given.length);
      }),
    );
  });
});
