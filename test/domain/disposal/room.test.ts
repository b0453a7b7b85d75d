import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { samplesSince, withoutSamples, withSamples } from "#shared/domain/disposal/apart.ts";
import { Approved, DisposalApplication, MOST_RESUMING } from "#shared/domain/disposal/application.ts";
import { concluded, resumed, stopped } from "#shared/domain/disposal/executing.ts";
import { Spared } from "#shared/domain/disposal/listed-file.ts";
import { MOST_BYTES, notTooLong } from "#shared/domain/disposal/room.ts";
import { sampled, sign } from "#shared/domain/disposal/supervising.ts";
import { aDestruction } from "../../support/disposals.ts";
import { NOW } from "../../support/papers.ts";
import { worstCase } from "../../support/worst-case.ts";

/** DynamoDB keeps no record above this. */
const RECORD = 400 * 1024;
/** What an application's record has beside it: what its indexes need. */
const INDEXED = 200;

const by = { subject: "supervisor", name: "周监销" };
const erased = () => concluded(aDestruction("a", ["1", "2", "3"], NOW), { destroyed: 3, irrecoverableFrom: NOW }, NOW);

/** What is said of an application in a state beside what it was when it was approved, but for what stands in rows of its own. */
function later(state: (typeof DisposalApplication.options)[number]): number {
  const before = Object.keys(Approved.omit({ status: true }).shape);
  const shape = Object.fromEntries(Object.entries(state.shape).filter(([name]) => !before.includes(name)));
  return worstCase(z.object(shape), ["it.samples", "it.signatures[].sampled"]);
}

describe("the row of a file that holds spare", () => {
  it("names so few of them that it stays small, however many there are", () => {
    expect(worstCase(Spared.shape.holds)).toBeLessThan(1024);
  });
});

describe("the room of an application's record", () => {
  it.each(DisposalApplication.options.map((state) => [[...state.shape.status.values].join(), state] as const))(
    "is enough for all that can be said of it once it was approved, as far as the schemas let anybody say it: %s",
    (_, state) => {
      expect(MOST_BYTES + later(state) + INDEXED).toBeLessThan(RECORD);
    },
  );

  it("is not passed by what is said before that: it is refused", () => {
    const application = aDestruction("a", ["1"], NOW);
    expect(notTooLong(application)).toBe(application);
    expect(() => notTooLong({ ...application, reason: "理".repeat(MOST_BYTES / 3) })).toThrow("disposal.too-long");
  });

  it("has no samples in it: they stand apart, and the application is whole again with them", () => {
    const samples = fc.uniqueArray(fc.constantFrom("1", "2", "3"), { minLength: 1 });
    fc.assert(
      fc.property(samples, fc.boolean(), (numbers, signs) => {
        const attempts = [{ what: "key", answer: "none", readable: false, at: NOW }];
        const found = numbers.map((number) => ({ number, attempts }));
        const seen = sampled(erased(), found, by, NOW);
        const after = signs ? sign(seen, { finding: "不可读", rows: [] }, by, NOW) : seen;
        const kept = DisposalApplication.parse(withoutSamples(after));
        expect(JSON.stringify(kept)).not.toContain("attempts");
        expect(withSamples(kept, samplesSince(erased(), seen))).toEqual(after);
        expect(samplesSince(seen, after)).toEqual([]);
      }),
    );
  });

  it("is not used up by going on again and again: each who did so stands in it once, and they are so many at most", () => {
    const stop = (application: DisposalApplication) =>
      stopped(application, { code: "disposal.interrupted", subject: "x".repeat(500) }, NOW);
    let application: DisposalApplication = aDestruction("a", ["1"], NOW);
    for (let run = 0; run < 3 * MOST_RESUMING; run++)
      application = resumed(stop(application), { subject: `p${run % MOST_RESUMING}`, name: "韩" }, NOW);
    expect(application).toMatchObject({ run: 1 + 3 * MOST_RESUMING, resumed: { length: MOST_RESUMING } });
    expect(DisposalApplication.parse(stop(application))).toMatchObject({ stop: { subject: "x".repeat(200) } });
    expect(() => resumed(stop(application), { subject: "another", name: "韩" }, NOW)).toThrow(
      "disposal.too-many-hands",
    );
  });
});
