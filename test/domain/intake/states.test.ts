import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspect, reject, takeUpAgain } from "#shared/domain/intake/arrival.ts";
import { conclude, confirm, reconsider, returnable } from "#shared/domain/intake/decision.ts";
import { Item, isInspected } from "#shared/domain/intake/item.ts";
import { keep } from "#shared/domain/intake/keep.ts";
import { assign } from "#shared/domain/numbering/assign.ts";
import { Refused } from "#shared/domain/refused.ts";
import { aKeeping, aPaper, aQuarantine, aReading, aReceivedPaper, NOW, rules } from "../../support/papers.ts";

const archivist = { subject: "archivist-1", name: "沈芳" };

/** Everything that can be done to a paper, whether or not its state allows it. */
const steps: Record<string, (item: Item) => Item | undefined> = {
  inspect: (item) => (item.status === "received" && !item.paper ? inspect(item, aPaper, rules.hash, NOW) : undefined),
  inspectUnread: (item) =>
    item.status === "received" && !item.paper
      ? inspect(item, { ...aPaper, format: "ofd", pages: 0 }, rules.hash, NOW)
      : undefined,
  concludeSurely: (item) =>
    item.status === "received" && isInspected(item) ? conclude(item, aReading, rules, NOW) : undefined,
  concludeUnsurely: (item) =>
    item.status === "received" && isInspected(item)
      ? conclude(item, { ...aReading, confidence: 0.5 }, rules, NOW)
      : undefined,
  confirm: (item) =>
    item.status === "in review"
      ? confirm(item, { class: "F", type: "发票", date: "2024-01-01" }, archivist, rules, NOW)
      : undefined,
  sendBack: (item) =>
    item.status === "in review"
      ? reject(returnable(item, false), { code: "intake.returned", subject: item.id }, aQuarantine, NOW)
      : undefined,
  keep: (item) => (item.status === "recognised" ? keep(item, aKeeping, rules.seriesOf, NOW) : undefined),
  number: (item) =>
    item.status === "stored" ? assign([item], { series: item.series, last: 0 }, rules, NOW).files[0]?.filed : undefined,
  void: (item) => (item.status === "filed" ? reconsider(item, "review.voided", NOW) : undefined),
  retry: (item) => takeUpAgain(item, NOW),
};

describe("a paper on its way", () => {
  it("is always in exactly one state, and every change of it is counted", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 30 }), (names) => {
        let item: Item = aReceivedPaper();
        for (const name of names) {
          const next = attempt(name, item);
          if (!next) continue;
          expect(Item.parse(next)).toEqual(next);
          expect(next.rev).toBe(item.rev + 1);
          expect(next.id).toBe(item.id);
          item = next;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has its bytes in the vault before it has a number, and never loses them again", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 30 }), (names) => {
        let item: Item = aReceivedPaper();
        let wasKept = false;
        for (const name of names) {
          item = attempt(name, item) ?? item;
          const isKept = "kept" in item || (item.status === "in review" && item.before !== undefined);
          if (wasKept) expect(isKept).toBe(true);
          if (item.status === "filed") expect(isKept).toBe(true);
          wasKept = isKept;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("can be taken up again once it was rejected, from the bytes in quarantine", () => {
    const rejected = reject(aReceivedPaper(), { code: "intake.corrupt", subject: "1" }, aQuarantine, NOW);
    expect(takeUpAgain(rejected, NOW)).toMatchObject({ status: "received", source: aQuarantine, rev: 3 });
  });
});

function attempt(name: string, item: Item): Item | undefined {
  try {
    return steps[name]?.(item);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
