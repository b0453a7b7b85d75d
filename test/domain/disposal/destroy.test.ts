import { describe, expect, it } from "vitest";
import {
  condemned,
  destroyed,
  found,
  gone,
  outcome,
  proved,
  shredded,
  spared,
  unfitness,
} from "#shared/domain/disposal/destroy.ts";
import { whyOf } from "#shared/domain/disposal/why.ts";
import { aCondemnedRecord, aDestruction, aListedFile } from "../../support/disposals.ts";
import { aFiledPaper, NOW } from "../../support/papers.ts";

const ID = "0198";
const LATER = "2027-03-02T01:00:00.000Z";
const record = aCondemnedRecord({ ...aFiledPaper().record, hints: { customer: "某公司" }, lockDue: NOW }, ID, NOW);
const row = condemned(aListedFile(record, ID), NOW);
const circumstances = { givenUp: false, holds: [], uses: [], endOf: () => NOW, keptByLaw: () => false, now: LATER };
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

  it("may go before its time only as such, whatever its lock and its retention say", () => {
    const early = { ...row, early: true };
    const before = { ...circumstances, endOf: () => undefined, now: NOW };
    expect(unfitness(early, record, before)).toBeUndefined();
    expect(unfitness(early, record, { ...before, keptByLaw: () => true })?.code).toBe("disposal.law-keeps");
    expect(unfitness(early, record, { ...before, uses: [{ request: "r1" }] })?.code).toBe("disposal.in-use");
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

  it("is proved to be gone only where something was tried, and nothing could be read", () => {
    const missing = gone(taken, [], NOW);
    expect(proved(missing, [nothing], NOW).state).toBe("proved");
    expect(() => proved(missing, [], NOW)).toThrow("disposal.still-readable");
    expect(() => proved(missing, [nothing, { ...nothing, readable: true }], NOW)).toThrow("disposal.still-readable");
  });
});

describe("a run", () => {
  const application = aDestruction(ID, ["1", "2", "3"], NOW, ["3"]);
  const proof = { ...proved(gone(taken, [], NOW), [nothing], NOW), number: "1" };
  const stays = { ...spared(row, { code: "disposal.held", subject: "h1" }, NOW), number: "2" };
  const refused = { ...aListedFile(record, ID), number: "3" };

  it("is at its end where each approved file is proved to be gone, or was spared", () => {
    expect(outcome(application, [proof, stays, refused], NOW)).toEqual({
      ...{ destroyed: 1, irrecoverableFrom: proof.irrecoverableFrom },
    });
  });

  it("is not as long as one is anything else", () => {
    for (const unfinished of [row, taken, gone(taken, [], NOW), aListedFile(record, ID)])
      expect(outcome(application, [proof, { ...unfinished, number: "2" }, refused], NOW)).toEqual({ left: "2" });
  });

  it("says why it stopped: a refusal before anything else, and of all else no more than its name", () => {
    const died = { Error: "TimeoutError", Cause: JSON.stringify({ errorMessage: "of some content" }) };
    const locked = { Error: "disposal.locked", Cause: JSON.stringify({ errorMessage: "Y2024销售合同001" }) };
    expect(whyOf([died, locked], "2")).toEqual({ code: "disposal.locked", subject: "Y2024销售合同001" });
    expect(whyOf([died], "2")).toEqual({ code: "disposal.interrupted", subject: "TimeoutError" });
    expect(whyOf([], "2")).toEqual({ code: "disposal.unfinished", subject: "2" });
  });
});
