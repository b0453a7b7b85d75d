import { describe, expect, it } from "vitest";
import { openSlots } from "#shared/domain/approval/approval.ts";
import { begin, resubmit } from "#shared/domain/approval/begin.ts";
import { decide } from "#shared/domain/approval/decide.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import { ARCHIVISTS } from "#shared/domain/approval/seat.ts";
import {
  approve,
  archivist,
  asking,
  check,
  EXECUTIVE,
  employee,
  executive,
  FILES,
  GENERAL,
  general,
  important,
  inPlaceOf,
  joint,
  MONDAY,
  on,
  ordinary,
  SALES,
  SERVICE,
  salesHead,
  sendBack,
  serviceHead,
} from "./company.ts";

const seatsOf = (plan: Plan, application = asking()) =>
  begin(plan, application, MONDAY).round.stages.map((stage) => stage.map(({ seats }) => seats));

describe("an approval", () => {
  it("asks the first seat of the regulation's order, for all that is asked", () => {
    expect(openSlots(begin(important, asking(), MONDAY))).toEqual([
      { id: "1.1.1", step: "本部门负责人", seats: [SALES], subjects: FILES },
    ]);
  });

  it("asks the seats of one stage side by side", () => {
    expect(openSlots(begin(joint, asking(), MONDAY)).map(({ id, seats }) => [id, seats])).toEqual([
      ["1.1.1", [SALES]],
      ["1.1.2", [SERVICE]],
    ]);
  });

  it("says until when, where the regulation limits it", () => {
    const friday = on("2026-03-06");
    expect(openSlots(begin({ ...ordinary, decideWithin: 2 }, asking(), friday))[0]?.dueOn).toBe("2026-03-10");
  });

  it("has no last day as long as that year's holidays are not published", () => {
    const approval = begin({ ...ordinary, decideWithin: 2 }, asking(), on("2026-12-31"));
    expect(openSlots(approval)[0]).not.toHaveProperty("dueOn");
    expect(approval.within).toEqual({ since: "2026-12-31", days: 2 });
  });

  it("asks for each thing once, and for at least one", () => {
    const twice = asking(employee, { subjects: ["Y2024销售合同001", "Y2024销售合同001"] });
    expect(begin(ordinary, twice, MONDAY).round.subjects).toEqual(["Y2024销售合同001"]);
    expect(() => begin(ordinary, asking(employee, { subjects: [] }), MONDAY)).toThrow("approval.nothing-asked");
  });
});

describe("somebody's own request", () => {
  it("goes one level up, past the asker's seat", () => {
    expect(seatsOf(ordinary, asking(salesHead))).toEqual([[[EXECUTIVE]], [[ARCHIVISTS]]]);
    expect(seatsOf(ordinary, asking(archivist))).toEqual([[[SALES]], [[EXECUTIVE]]]);
  });

  it("shows the planned seat beside the one that it went to", () => {
    expect(begin(ordinary, asking(salesHead), MONDAY).round.stages[0]?.[0]).toMatchObject({
      ...{ step: "本部门负责人", seat: SALES },
      seats: [EXECUTIVE],
      above: [GENERAL],
    });
  });

  it("takes along the later step of the post that it went to: nobody is asked twice", () => {
    expect(seatsOf(important, asking(salesHead))).toEqual([[[EXECUTIVE]], [[GENERAL]], [[ARCHIVISTS]]]);
  });

  it("passes over every seat of the asker's, those in which they stand in for others too", () => {
    expect(seatsOf(ordinary, asking(inPlaceOf(salesHead, executive)))).toEqual([[[GENERAL]], [[ARCHIVISTS]]]);
    expect(seatsOf(ordinary, asking(inPlaceOf(employee, salesHead)))).toEqual([[[EXECUTIVE]], [[ARCHIVISTS]]]);
  });

  it("never comes to the asker later, when time runs out below", () => {
    expect(begin(ordinary, asking(executive), MONDAY).round.stages[0]?.[0]?.above).toEqual([GENERAL]);
  });

  it("is refused where there is no level above", () => {
    const topmost: Plan = { ...ordinary, stages: [[{ step: "总经理", seat: GENERAL, above: [] }]] };
    expect(() => begin(topmost, asking(general), MONDAY)).toThrow("approval.nobody-above: 总经理");
  });

  it("goes to whom the plan names instead where there is none, and from there to nobody when time runs out", () => {
    const slot = { step: "总经理", seat: GENERAL, above: [], instead: [EXECUTIVE, SALES] };
    const twice: Plan = { ...ordinary, stages: [[slot], [{ ...slot, step: "分管领导", seat: EXECUTIVE }]] };
    const { stages } = begin(twice, asking(general), MONDAY).round;
    expect(stages.flat().map(({ seats, above }) => [seats, above])).toEqual([
      [[EXECUTIVE], []],
      [[SALES], []],
    ]);
    expect(begin(twice, asking(employee), MONDAY).round.stages[0]?.[0]).toMatchObject({ seats: [GENERAL], above: [] });
  });
});

describe("a request that concerns others than the asker", () => {
  it("passes over their seats just so", () => {
    expect(seatsOf(ordinary, asking(employee, { concerned: [salesHead] }))).toEqual([[[EXECUTIVE]], [[ARCHIVISTS]]]);
  });

  it("has them on record by name, without their seats", () => {
    expect(begin(ordinary, asking(employee, { concerned: [salesHead] }), MONDAY).round.concerned).toEqual([
      { subject: "sales-head", name: "周岚" },
    ]);
  });
});

describe("the seats above a step", () => {
  it("are those that have no step of their own, so that each step always has somebody to decide it", () => {
    const [head, leader] = begin(important, asking(), MONDAY).round.stages.flat();
    expect(head?.above).toEqual([GENERAL]);
    expect(leader?.above).toEqual([GENERAL]);
  });

  it("are asked for the later of two steps where the plan names one post twice", () => {
    const twice: Plan = { ...joint, stages: [...joint.stages, [{ step: "复核", seat: SERVICE, above: [EXECUTIVE] }]] };
    expect(seatsOf(twice).at(-1)).toEqual([[EXECUTIVE]]);
  });

  it("are not needed where a role has two steps: it has many people", () => {
    expect(seatsOf({ ...ordinary, stages: [[check], [{ ...check, above: [] }]] })).toEqual([
      [[ARCHIVISTS]],
      [[ARCHIVISTS]],
    ]);
  });
});

describe("a request that was sent back", () => {
  const returned = decide(begin(joint, asking(), MONDAY), "1.1.1", sendBack, salesHead, MONDAY);
  const tuesday = on("2026-03-03");
  const completed = asking(employee, { subjects: ["Y2024销售合同002", "J2024001"] });

  it("begins its chain again when the asker has completed it, under the plan that it has now", () => {
    expect(openSlots(resubmit(returned, ordinary, completed, tuesday))).toEqual([
      { id: "2.1.1", step: "本部门负责人", seats: [SALES], subjects: ["Y2024销售合同002", "J2024001"] },
    ]);
  });

  it("keeps what was decided before on record", () => {
    const again = resubmit(returned, ordinary, completed, tuesday);
    expect(again.earlier).toEqual([returned.round]);
    expect(again.earlier[0]?.stages[0]?.[0]?.answer).toMatchObject({ verdict: "send back", by: { name: "周岚" } });
  });

  it("is decided by the same people as before", () => {
    const again = decide(resubmit(returned, ordinary, completed, tuesday), "2.1.1", approve, salesHead, tuesday);
    expect(decide(again, "2.2.1", approve, archivist, tuesday).status).toBe("approved");
  });

  it("is not decided in its earlier round any more", () => {
    const again = resubmit(returned, joint, completed, tuesday);
    expect(() => decide(returned, "1.1.2", approve, serviceHead, tuesday)).toThrow("approval.sent-back");
    expect(() => decide(again, "1.1.2", approve, serviceHead, tuesday)).toThrow("approval.sent-back");
  });

  it("is completed by nobody but the asker, and only then", () => {
    expect(() => resubmit(returned, joint, asking(salesHead), tuesday)).toThrow("approval.not-asker");
    const again = resubmit(returned, joint, completed, tuesday);
    expect(() => resubmit(again, joint, completed, tuesday)).toThrow("approval.not-sent-back");
  });
});
