import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListedFile } from "#shared/domain/disposal/listed-file.ts";
import { begun, type Destruction } from "./destruction.ts";

/** Of each file whose dossier it is a part of, by a number; of those below nothing, none. */
const papers = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 2, maxLength: 6 });
const some = fc.array(fc.nat({ max: 5 }), { maxLength: 2 });
const dossierOf = (dossiers: readonly number[]) => (n: number) => {
  const dossier = dossiers[n] ?? -1;
  return dossier < 0 ? undefined : `客户${dossier}`;
};

/** What became of each dossier. */
function dossiersIn(rows: readonly ListedFile[]): Map<string, string[]> {
  const dossiers = Map.groupBy(
    rows.filter(({ dossier }) => dossier !== undefined),
    ({ dossier }) => dossier ?? "",
  );
  return new Map([...dossiers].map(([dossier, files]) => [dossier, [...new Set(files.map(({ state }) => state))]]));
}

const numberOf = (it: Destruction, n: number): string => it.numbers[n % it.numbers.length] ?? "";

/** Runs, and has it gone on with, until all is erased; between two runs nothing happens, nor once it is. */
async function toItsEnd(it: Destruction): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    await it.runs().catch(() => undefined);
    const { status } = await it.aside(async () => {
      const found = await it.application();
      if (found.status === "stopped") await it.resumes();
      return found;
    });
    if (status !== "erased") continue;
    it.archive.at = undefined;
    return;
  }
  throw new Error("it does not come to an end");
}

describe("a dossier that goes as a whole or not at all (DL-22)", () => {
  it("goes whole where nothing reaches a file of it, and not at all where a hold or a use does before it begins", async () => {
    await fc.assert(
      fc.asyncProperty(papers, some, some, async (dossiers, held, used) => {
        const it = await begun({ count: dossiers.length, dossierOf: dossierOf(dossiers) });
        for (const n of held) await it.holdsIt(numberOf(it, n));
        for (const n of used)
          it.archive.tables.put("uses", { number: numberOf(it, n), holder: "r1", request: "r1", state: "asked" });
        expect(await it.runs()).toEqual({ status: "erased" });
        const reached = new Set([...held, ...used].map((n) => numberOf(it, n)));
        const rows = await it.rows();
        for (const { number, dossier, state } of rows) {
          const stays = rows.some(
            (each) => reached.has(each.number) && (each.number === number || (dossier && each.dossier === dossier)),
          );
          expect([number, state]).toEqual([number, stays ? "spared" : "proved"]);
        }
        for (const row of rows) {
          if (row.state !== "spared" || reached.has(row.number)) continue;
          expect(row).toMatchObject({ code: "disposal.part-of-dossier" });
          expect(reached.has(row.subject)).toBe(true);
          expect(row).not.toHaveProperty("partGone");
          expect((await it.record(row.number)).retention.at.stage).toBe("due");
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("is never destroyed in part, whenever holds come and wherever the machine dies", async () => {
    const events = fc.array(
      fc.record({ file: fc.option(fc.nat({ max: 5 }), { nil: undefined }), after: fc.integer({ min: 1, max: 40 }) }),
      { minLength: 1, maxLength: 3 },
    );
    const ends = new Set<string>();
    await fc.assert(
      fc.asyncProperty(papers, events, async (dossiers, course) => {
        const it = await begun({ count: dossiers.length, dossierOf: dossierOf(dossiers) });
        const next = ([event, ...rest]: typeof course): void => {
          if (!event) return;
          const call = it.archive.calls + event.after;
          const act = async () => {
            await (event.file === undefined ? undefined : it.holdsIt(numberOf(it, event.file)));
            next(rest);
            if (event.file === undefined) it.archive.fails = { call: it.archive.calls + 1, how: "before" };
          };
          it.archive.at = { call, act, first: true };
        };
        next(course);
        await toItsEnd(it);
        const rows = await it.rows();
        for (const [dossier, states] of dossiersIn(rows)) {
          expect([dossier, states]).toEqual([dossier, [expect.stringMatching(/^(proved|spared)$/)]]);
          ends.add(states.join());
        }
        expect(rows.filter((row) => "partGone" in row)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect([...ends].sort()).toEqual(["proved", "spared"]);
  }, 120_000);
});

/** How often the machine tries a step. */
const ATTEMPTS = 5;

describe("a dossier of more files than are taken together (DL-22)", () => {
  const large = () => begun({ count: 27, dossierOf: (n) => (n < 26 ? "大客户" : undefined) });
  const statesOf = async (it: Destruction) => (await it.rows()).map(({ state }) => state);

  it("goes whole, and not at all where a file of it is held before any is gone, also between two steps", async () => {
    const whole = await large();
    await whole.runs(ATTEMPTS);
    expect(await statesOf(whole)).toEqual(Array(27).fill("proved"));
    for (const step of ["condemn", "shred"] as const) {
      const it = await large();
      await it.runsWith(step, () => it.holdsIt(it.numbers[25]), ATTEMPTS);
      expect([step, await statesOf(it)]).toEqual([step, [...Array(26).fill("spared"), "proved"]]);
    }
  }, 60_000);

  it("is said to be destroyed in part where a file of it is held after others are gone; those that go on go", async () => {
    const it = await large();
    await it.runsWith("erase", () => it.holdsIt(it.numbers[25]), ATTEMPTS);
    expect(await statesOf(it)).toEqual([...Array(25).fill("proved"), "spared", "proved"]);
    expect((await it.rows())[25]).toMatchObject({ code: "disposal.held", partGone: true });
  }, 60_000);

  it("of which some is gone, and the rest was given up, says of what stays that the dossier is destroyed in part", async () => {
    const it = await large();
    let batches = 0;
    await it.runs(1, async (name) => {
      if (name === "shred" && ++batches > 1) throw new Error("the machine died");
    });
    expect((await it.application()).status).toBe("stopped");
    await it.givesUp();
    expect(await it.runs(ATTEMPTS)).toEqual({ status: "erased" });
    expect(await statesOf(it)).toEqual([...Array(24).fill("proved"), ...Array(3).fill("spared")]);
    const [, part, single] = (await it.rows()).slice(24);
    expect(part).toMatchObject({ code: "disposal.given-up", partGone: true });
    expect(single).toMatchObject({ code: "disposal.given-up" });
    expect(single).not.toHaveProperty("partGone");
  }, 60_000);
});
