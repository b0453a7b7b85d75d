import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_FILES } from "#shared/domain/disposal/application.ts";
import {
  begunDossiers,
  condemned,
  destroyed,
  found,
  gone,
  inBatches,
  inDossier,
  MOST_BATCHES,
  outcome,
  proved,
  shredded,
  spared,
  stayingAlong,
  toErase,
  unfitness,
  withDossiers,
} from "#shared/domain/disposal/destroy.ts";
import { type ListedFile, MOST_BLOCKS } from "#shared/domain/disposal/listed-file.ts";
import { whyOf, whySpared } from "#shared/domain/disposal/why.ts";
import type { InForce } from "#shared/domain/retention/hold.ts";
import { aCondemnedRecord, aDestruction, aListedFile, destroyedIn } from "../../support/disposals.ts";
import { aFiledPaper, NOW } from "../../support/papers.ts";

const ID = "0198";
const LATER = "2027-03-02T01:00:00.000Z";
const record = aCondemnedRecord({ ...aFiledPaper().record, hints: { customer: "某公司" }, lockDue: NOW }, ID, NOW);
const row = condemned(aListedFile(record, ID), NOW);
const circumstances = {
  ...{ givenUp: false, holds: [], uses: [], facts: undefined, now: LATER },
  ...{ endOf: () => NOW, keptByLaw: () => false },
};
const kept = [{ bucket: "vault", key: "documents/1", versionId: "v1" }];
const taken = shredded(row, kept, 7, NOW);
const nothing = { what: "versions", answer: "none", readable: false, at: NOW };

describe("a file that is to be destroyed", () => {
  it("is fit for it past its retention and its lock, while nothing holds or uses it", () => {
    expect(unfitness(row, record, circumstances)).toBeUndefined();
  });

  it.each([
    ["is in use", { uses: [{ request: "r1" }] }, "disposal.in-use", "r1"],
    ["is kept longer", { endOf: () => "2099-01-01T00:00:00.000Z" }, "disposal.kept-longer", record.number],
    ["has no end to its retention", { endOf: () => undefined }, "disposal.kept-longer", record.number],
    ["is kept by a law", { keptByLaw: () => true }, "disposal.law-keeps", record.number],
    ["is locked longer", { now: "2026-03-15T01:00:00.000Z" }, "disposal.locked-longer", record.number],
  ])("is not where it %s", (_, more, code, subject) => {
    expect(unfitness(row, record, { ...circumstances, ...more })).toEqual({ code, subject });
  });

  it("is not where it is no longer the file that was approved", () => {
    const other = { ...record, id: "another paper" };
    for (const each of [undefined, other, destroyed(record, taken)])
      expect(unfitness(row, each, circumstances)).toEqual({ code: "disposal.changed", subject: record.number });
  });

  it("names each hold on it, eight at most, and how many more there are (AF-32)", () => {
    const hold = (n: number): InForce => ({
      ...{ id: `0199000${n}-hold`, rev: 1, status: "in force", since: NOW, ground: "lawsuit", reason: "诉讼" },
      ...{ scope: { on: "file", number: record.number, paper: record.id }, authority: "法院" },
      placed: { subject: "archivist", name: "档案员甲", at: NOW },
    });
    const under = (count: number) => {
      const holds = Array.from({ length: count }, (_, n) => hold(n));
      const unfit = unfitness(row, record, { ...circumstances, holds });
      return unfit && spared(row, unfit, NOW);
    };
    const [one, three, many] = [under(1), under(3), under(MOST_BLOCKS + 4)];
    if (!one || !three || !many) throw new Error("it is held");
    expect(one).toMatchObject({ code: "disposal.held", subject: "01990000-hold" });
    expect(one).not.toHaveProperty("holds");
    expect(whySpared(three)).toBe("文件被冻结（冻结号 01990000、01990001、01990002），不得销毁。");
    expect(many.holds).toMatchObject({ first: { length: MOST_BLOCKS }, of: MOST_BLOCKS + 4 });
    expect(whySpared(many)).toMatch(/、01990007），不得销毁。另有 4 份冻结，没有逐一列出。$/);
  });

  it("may go before its time only as such, whatever its lock and its retention say", () => {
    const early = { ...row, early: true };
    const before = { ...circumstances, endOf: () => undefined, now: NOW };
    expect(unfitness(early, record, before)).toBeUndefined();
    expect(unfitness(early, record, { ...before, keptByLaw: () => true })?.code).toBe("disposal.law-keeps");
    expect(unfitness(early, record, { ...before, uses: [{ request: "r1" }] })?.code).toBe("disposal.in-use");
  });

  it("goes before its time no more where it is kept longer by now than whoever approved that saw", () => {
    const early = { ...row, early: true, lastDay: "2037-09-30" };
    const until = (lastDay: string) => ({
      ...record,
      retention: { ...record.retention, term: { kind: "until" as const, lastDay, floors: [] } },
    });
    const why = (each: typeof row, of: typeof record) => unfitness(each, of, circumstances)?.code;
    expect(why(early, until("2037-09-30"))).toBeUndefined();
    expect(why(early, until("2036-09-30"))).toBeUndefined();
    expect(why(early, until("2042-09-30"))).toBe("disposal.kept-longer");
    const forGood = { ...record, retention: { ...record.retention, term: { kind: "unruled" as const } } };
    expect(why(early, forGood)).toBe("disposal.kept-longer");
    const { lastDay: _, ...unknown } = early;
    expect(why(unknown, until("2042-09-30"))).toBeUndefined();
  });

  it("leaves nothing in its record that tells of its content, and no lock to be moved on", () => {
    const after = destroyed(record, taken);
    expect(after).toMatchObject({ status: "destroyed", hints: {}, digest: "", application: ID, number: record.number });
    expect(after).not.toHaveProperty("lockDue");
    expect(after.irrecoverableFrom).toBe("2026-03-09T01:00:00.000Z");
  });

  it("is asked for by every version that was ever known, each once", () => {
    const more = [...kept, { bucket: "replica", key: "documents/1", versionId: "r1" }];
    expect(found(found(taken, more), more).versions).toEqual(more);
  });

  it("is erased until it is proved: once it is gone, by another run only, and with what was taken before", () => {
    const application = aDestruction(ID, [record.number], LATER);
    const before = gone(taken, ["likeness: 1"], NOW);
    const proof = proved(before, [nothing], 7, NOW);
    const during = gone(taken, [], "2027-03-02T01:00:00.001Z");
    expect(toErase(application, [row, taken, before, during, proof])).toEqual([taken, before]);
    const again = gone(
      found(before, [{ bucket: "replica", key: "documents/1", versionId: "r1" }]),
      ["readings: 2"],
      LATER,
    );
    expect(again).toMatchObject({ state: "gone", goneAt: LATER, others: ["likeness: 1", "readings: 2"] });
    expect(again.versions).toHaveLength(2);
  });

  it("says, once it is gone, which voided numbers were emptied with it and where it lies still, as that was when it was erased last", () => {
    const once = gone(taken, [], NOW, { voided: ["Y1"], within: ["G1", "G2"] });
    expect(once).toMatchObject({ voided: ["Y1"], within: ["G1", "G2"] });
    const again = gone(once, [], LATER, { voided: ["Y1"], within: [] });
    expect(again).toMatchObject({ voided: ["Y1"], goneAt: LATER });
    for (const each of [again, gone(taken, [], NOW)]) expect(each).not.toHaveProperty("within");
  });

  it("is proved to be gone only where something was tried, and nothing could be read", () => {
    const missing = gone(taken, [], NOW);
    expect(proved(missing, [nothing], 7, NOW).state).toBe("proved");
    expect(() => proved(missing, [], 7, NOW)).toThrow("disposal.still-readable");
    expect(() => proved(missing, [nothing, { ...nothing, readable: true }], 7, NOW)).toThrow("disposal.still-readable");
  });
});

describe("the day from which on a file is beyond recovery (CI-12)", () => {
  it("is counted from when its keys were seen to be gone, not from when they were taken", () => {
    const proof = proved(gone(taken, [], NOW), [nothing], 7, LATER);
    expect(proof.shreddedAt).toBe(NOW);
    expect(proof.irrecoverableFrom).toBe("2027-03-09T01:00:00.000Z");
  });
});

describe("a dossier that goes as a whole or not at all (DL-22)", () => {
  const held = { code: "disposal.held", subject: "h1" } as const;
  /** Files by what became of each, of a dossier or of none. */
  const states = ["listed", "condemned", "spared", "shredded", "proved"] as const;
  const file = (number: string, state: (typeof states)[number], dossier?: string): ListedFile => {
    const own = { number, ...(dossier !== undefined && { dossier }) };
    const each = {
      listed: aListedFile(record, ID),
      condemned: row,
      spared: spared(row, held, NOW),
      shredded: taken,
      proved: proved(gone(taken, [], NOW), [nothing], 7, NOW),
    }[state];
    return { ...each, ...own };
  };
  const lists = fc
    .array(fc.tuple(fc.constantFrom(...states), fc.option(fc.constantFrom("甲", "乙"), { nil: undefined })), {
      maxLength: 60,
    })
    .map((all) => all.map(([state, dossier], n) => file(`${n}`, state, dossier)));
  const isPast = ({ state }: ListedFile) => state === "shredded" || state === "proved";

  it("stays whole with a file of it that is spared, unless another is past the point of no return", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const along = new Map(stayingAlong(list).map(({ row, unfit }) => [row.number, unfit]));
        for (const each of list) {
          const whole = each.dossier === undefined ? [] : list.filter(({ dossier }) => dossier === each.dossier);
          const isLeft = each.state === "listed" || each.state === "condemned";
          const stays = isLeft && whole.some(({ state }) => state === "spared") && !whole.some(isPast);
          expect(along.has(each.number)).toBe(stays);
          const because = list.find(({ number }) => number === along.get(each.number)?.subject);
          if (stays) expect([because?.dossier, because?.state]).toEqual([each.dossier, "spared"]);
        }
        const then = list.map((each) => {
          const why = along.get(each.number);
          return why && (each.state === "listed" || each.state === "condemned") ? spared(each, why, NOW) : each;
        });
        expect(stayingAlong(then)).toEqual([]);
      }),
    );
  });

  it("is said to be destroyed in part of what is spared once others are past it", () => {
    const rest = file("2", "condemned", "甲");
    const begun = begunDossiers([file("1", "shredded", "甲"), rest, file("3", "shredded")]);
    if (rest.state !== "condemned") throw new Error("it is condemned");
    const said = spared(rest, inDossier(held, rest, begun), NOW);
    expect(said).toMatchObject({ ...held, partGone: true });
    expect(whySpared(said)).toMatch(/不得销毁。同一户之档的其他文件已经销毁，这一户之档已不完整。$/);
    expect(inDossier(held, row, begun)).toEqual(held);
    expect(inDossier(held, { ...row, dossier: "乙" }, begun)).toEqual(held);
  });

  it("is in one batch where that has room for it, and every file in one", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const batches = inBatches(list);
        expect(batches.flat().toSorted()).toEqual(list.map(({ number }) => number).toSorted());
        for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(24);
        for (const whole of Map.groupBy(list, ({ dossier }) => dossier).values()) {
          if (whole[0]?.dossier === undefined || whole.length > 24) continue;
          expect(batches.filter((batch) => whole.some(({ number }) => batch.includes(number)))).toHaveLength(1);
        }
      }),
    );
  });

  it("makes no more batches than are reckoned with, however large the dossiers of an application are", () => {
    const ofSizes = (sizes: readonly number[]) =>
      sizes
        .flatMap((size, n) => Array.from({ length: size }, (_, each) => ({ number: `${n}-${each}`, dossier: `${n}` })))
        .slice(0, MOST_FILES);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 40, maxLength: 200 }), (sizes) => {
        expect(inBatches(ofSizes(sizes)).length).toBeLessThanOrEqual(MOST_BATCHES);
      }),
    );
    expect(inBatches(ofSizes(Array.from({ length: 80 }, (_, n) => 12 + (n % 2))))).toHaveLength(MOST_BATCHES);
  });

  it("is looked at as a whole wherever one file of it is", () => {
    const list = [
      file("1", "condemned", "甲"),
      file("2", "spared", "甲"),
      file("3", "listed"),
      file("4", "listed", "乙"),
    ];
    expect(withDossiers(list, ["1", "3"]).map(({ number }) => number)).toEqual(["1", "2", "3"]);
  });
});

describe("a run", () => {
  const application = aDestruction(ID, ["1", "2", "3"], NOW, ["3"]);
  const proof = { ...proved(gone(taken, [], NOW), [nothing], 7, NOW), number: "1" };
  const stays = { ...spared(row, { code: "disposal.held", subject: "h1" }, NOW), number: "2" };
  const refused = { ...aListedFile(record, ID), number: "3" };

  const records = destroyedIn([proof], record);

  it("is at its end where each approved file is proved to be gone, or was spared", () => {
    expect(outcome(application, [proof, stays, refused], records, NOW)).toEqual({
      ...{ destroyed: 1, irrecoverableFrom: proof.irrecoverableFrom },
    });
  });

  it("is not where a file that was approved has no row, or none says of it in the catalogue that it was destroyed as it is listed", () => {
    expect(outcome(application, [proof, refused], records, NOW)).toEqual({ left: "2" });
    const other = destroyedIn([{ ...proof, paper: "another paper" }], record);
    const elsewhere = destroyedIn([{ ...proof, application: "another" }], record);
    for (const each of [new Map([["1", record]]), other, elsewhere])
      expect(outcome(application, [proof, stays, refused], each, NOW)).toEqual({ left: "1" });
  });

  it("is not as long as one is anything else", () => {
    for (const unfinished of [row, taken, gone(taken, [], NOW), aListedFile(record, ID)])
      expect(outcome(application, [proof, { ...unfinished, number: "2" }, refused], records, NOW)).toEqual({
        left: "2",
      });
  });

  it("says why it stopped: a refusal before anything else, and of all else no more than its name", () => {
    const died = { Error: "TimeoutError", Cause: JSON.stringify({ errorMessage: "of some content" }) };
    const locked = { Error: "disposal.locked", Cause: JSON.stringify({ errorMessage: "Y2024销售合同001" }) };
    expect(whyOf([died, locked], "2")).toEqual({ code: "disposal.locked", subject: "Y2024销售合同001" });
    expect(whyOf([died], "2")).toEqual({ code: "disposal.interrupted", subject: "TimeoutError" });
    expect(whyOf([], "2")).toEqual({ code: "disposal.unfinished", subject: "2" });
  });
});
