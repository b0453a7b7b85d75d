import { describe, expect, it } from "vitest";
import { paging } from "#shared/domain/contract.ts";
import { Erased } from "#shared/domain/disposal/application.ts";
import { DisposalSummary, summaryOf } from "#shared/domain/disposal/summary.ts";
import { aDestruction } from "../../support/disposals.ts";
import { NOW } from "../../support/papers.ts";
import { worstCase } from "../../support/worst-case.ts";

/** Lambda answers no more than this. */
const ANSWER = 6 * 1024 * 1024;

describe("an application in a list", () => {
  it("takes so little that the longest page of them is answered, whatever anybody wrote", () => {
    const most = Number(paging.limit.unwrap().maxValue);
    expect(most * worstCase(DisposalSummary)).toBeLessThan(ANSWER);
  });

  it("shows the first of what there may be many of, and how many there are", () => {
    const departments = Array.from({ length: 20 }, (_, n) => `${n}`.padEnd(300, "部"));
    const before = aDestruction("0198", ["1", "2"], NOW);
    const [slot] = before.approval.round.stages[0] ?? [];
    if (!slot) throw new Error("there is no step");
    const { answer: _, ...open } = slot;
    const seats = ["post/销售部经理", "role/archivist"];
    const waiting = { ...open, seats };
    const summary = summaryOf({
      ...{ ...before, departments },
      approval: {
        ...before.approval,
        status: "open",
        stage: 1,
        round: { ...before.approval.round, stages: [[waiting]] },
      },
    });
    expect(DisposalSummary.parse(summary)).toEqual(summary);
    expect(summary.departments.of).toBe(20);
    expect(summary.waiting).toMatchObject({ of: 1, first: [{ seats: { first: ["销售部经理", "档案员"], of: 2 } }] });
    expect(summary.unsigned).toEqual({ first: [], of: 0 });
    expect(JSON.stringify(summary)).not.toContain("仍有利用价值");
  });

  it("names the supervisors whose signatures are awaited, once all is destroyed (AF-36)", () => {
    const [signed, other] = ["周监销", "郑敏"].map((name, n) => ({ subject: `supervisor-${n}`, name }));
    const erased = Erased.parse({
      ...{ ...aDestruction("0198", ["1"], NOW), status: "erased", erasedAt: NOW, irrecoverableFrom: NOW, destroyed: 1 },
      ...{ supervisors: [signed, other], signatures: [{ ...signed, at: NOW, finding: "不可读" }] },
    });
    expect(summaryOf(erased).unsigned).toEqual({ first: ["郑敏"], of: 1 });
  });
});
