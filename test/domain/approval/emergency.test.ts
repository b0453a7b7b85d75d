import { describe, expect, it } from "vitest";
import { approvedSubjects, openSlots } from "#shared/domain/approval/approval.ts";
import { begin, resubmit } from "#shared/domain/approval/begin.ts";
import { decide, openSlotsFor } from "#shared/domain/approval/decide.ts";
import { chase, openReviews, review, reviewTerms, skip, toldOfSkip } from "#shared/domain/approval/emergency.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import { ARCHIVISTS } from "#shared/domain/approval/seat.ts";
import {
  approve,
  archivist,
  asking,
  EXECUTIVE,
  employee,
  executive,
  FILES,
  GENERAL,
  general,
  important,
  inPlaceOf,
  MONDAY,
  on,
  ordinary,
  otherArchivist,
  SALES,
  salesHead,
  sendBack,
  serviceHead,
  urgent,
} from "./company.ts";

const why = "法院当日调取";
const justified = { finding: "justified", words: "情况属实" } as const;
const unjustified = { finding: "not justified", words: "可以电话请示" } as const;
const begun = begin(urgent, asking(), MONDAY);
const skipped = skip(begun, "1.1.1", why, executive, MONDAY);
const TUESDAY = on("2026-03-03");

describe("a step in an emergency", () => {
  it("is skipped on record, with the reason, and the next is asked", () => {
    expect(skipped.round.stages[0]?.[0]?.answer).toEqual({
      ...{ verdict: "skip", reason: why, seat: EXECUTIVE, at: MONDAY.now },
      by: { subject: "executive", name: "何伟" },
      within: { since: "2026-03-02", days: 3, dueOn: "2026-03-05" },
    });
    expect(openSlots(skipped)[0]?.id).toBe("1.2.1");
  });

  it("is skipped for somebody who is away by a deputy, and the record shows both", () => {
    const deputised = skip(begun, "1.1.1", why, inPlaceOf(serviceHead, executive), MONDAY);
    expect(deputised.round.stages[0]?.[0]?.answer?.by).toEqual({
      ...{ subject: "service-head", name: "陈立" },
      for: { subject: "executive", name: "何伟" },
    });
  });

  it("may be skipped by who decides another step", () => {
    const decided = decide(skipped, "1.2.1", approve, executive, MONDAY);
    expect(approvedSubjects(decide(decided, "1.3.1", approve, archivist, MONDAY))).toEqual(FILES);
  });

  it("is skipped where the regulation names it, and nowhere else", () => {
    expect(() => skip(begin(important, asking(), MONDAY), "1.1.1", why, executive, MONDAY)).toThrow(
      "approval.not-skippable: 本部门负责人",
    );
    expect(() => skip(skipped, "1.2.1", why, archivist, MONDAY)).toThrow("approval.not-skippable: 分管领导");
    expect(() => skip(begun, "1.2.1", why, archivist, MONDAY)).toThrow("approval.not-yet");
  });

  it("is skipped by those whom the regulation names, and nobody else", () => {
    expect(() => skip(begun, "1.1.1", why, serviceHead, MONDAY)).toThrow("approval.may-not-skip");
    expect(() => skip(begun, "1.1.1", why, inPlaceOf(archivist, salesHead), MONDAY)).toThrow("approval.own-step");
  });

  it("is never skipped by the asker or who has an interest, nor in their place", () => {
    const own = begin(urgent, asking(archivist, { concerned: [otherArchivist] }), MONDAY);
    expect(() => skip(own, "1.1.1", why, archivist, MONDAY)).toThrow("approval.own-request");
    expect(() => skip(own, "1.1.1", why, inPlaceOf(serviceHead, archivist), MONDAY)).toThrow("approval.own-request");
    expect(() => skip(own, "1.1.1", why, otherArchivist, MONDAY)).toThrow("approval.concerned");
  });

  it("is skipped once: the same again changes nothing, another is refused", () => {
    expect(skip(skipped, "1.1.1", why, executive, TUESDAY)).toBe(skipped);
    expect(() => skip(skipped, "1.1.1", "另有理由", executive, TUESDAY)).toThrow("approval.already-decided");
    expect(() => skip(skipped, "1.1.1", why, archivist, TUESDAY)).toThrow("approval.already-decided");
    expect(() => decide(skipped, "1.1.1", approve, salesHead, TUESDAY)).toThrow("approval.already-decided");
  });

  describe("where the regulation names them all", () => {
    const CHAIRMAN = "post/董事长";
    const steps = ["本部门负责人", "分管领导", "档案审核"];
    const all: Plan = { ...urgent, emergency: { steps, by: [CHAIRMAN, GENERAL], reviewWithin: 3 } };
    const chairman = { subject: "chairman", name: "罗钧", sittings: [{ seat: CHAIRMAN }] };
    const first = skip(begin(all, asking(), MONDAY), "1.1.1", why, chairman, MONDAY);
    const two = skip(first, "1.2.1", why, chairman, MONDAY);

    it("may be each one, by two people", () => {
      const end = skip(two, "1.3.1", why, general, MONDAY);
      expect(end.status).toBe("approved");
      expect(openReviews(end).map(({ id }) => id)).toEqual(["1.1.1", "1.2.1", "1.3.1"]);
    });

    it("is not the last one left to who skipped all others, nor to who acts for them", () => {
      expect(() => skip(two, "1.3.1", why, chairman, MONDAY)).toThrow("approval.one-alone");
      const deputy = inPlaceOf(serviceHead, chairman);
      expect(() => skip(two, "1.3.1", why, deputy, MONDAY)).toThrow("approval.one-alone");
    });
  });

  describe("of a chain of two", () => {
    const [head = [], leader = []] = important.stages;
    const emergency = { steps: ["本部门负责人"], by: [EXECUTIVE, GENERAL], reviewWithin: 3 };
    const short: Plan = { ...ordinary, emergency };
    const both = { ...executive, sittings: [...executive.sittings, { seat: ARCHIVISTS }] };

    it("is not skipped by the one who decides the other: an executive who is an archivist as well", () => {
      const alone = skip(begin(short, asking(), MONDAY), "1.1.1", why, both, MONDAY);
      expect(() => decide(alone, "1.2.1", approve, both, MONDAY)).toThrow("approval.one-alone");
      expect(openSlotsFor(alone, both)).toEqual([]);
      expect(decide(alone, "1.2.1", approve, archivist, MONDAY).status).toBe("approved");
    });

    it("is not skipped by an archivist in an executive's place, and then decided by either", () => {
      const deputised = skip(begin(short, asking(), MONDAY), "1.1.1", why, inPlaceOf(archivist, executive), MONDAY);
      expect(() => decide(deputised, "1.2.1", approve, archivist, MONDAY)).toThrow("approval.one-alone");
      expect(() => decide(deputised, "1.2.1", approve, both, MONDAY)).toThrow("approval.one-alone");
      expect(decide(deputised, "1.2.1", approve, otherArchivist, MONDAY).status).toBe("approved");
    });

    it("is not skipped by whose post alone decides what is left: nobody could end it", () => {
      const two: Plan = { ...short, stages: [head, leader] };
      const begun = begin(two, asking(), MONDAY);
      expect(() => skip(begun, "1.1.1", why, executive, MONDAY)).toThrow("approval.one-alone");
      const free = skip(begun, "1.1.1", why, general, MONDAY);
      expect(decide(free, "1.2.1", approve, executive, MONDAY).status).toBe("approved");
    });

    it("that has no other beside it may be skipped", () => {
      const one: Plan = { ...short, stages: [head] };
      expect(skip(begin(one, asking(), MONDAY), "1.1.1", why, executive, MONDAY).status).toBe("approved");
    });
  });

  it("is told to the seat that was skipped, all others of the chain and the archivists, the asker and who had a say", () => {
    const deputised = skip(begun, "1.1.1", why, inPlaceOf(serviceHead, executive), MONDAY);
    expect(toldOfSkip(deputised, "1.1.1")).toEqual({
      seats: [SALES, EXECUTIVE, ARCHIVISTS],
      people: [
        { subject: "employee", name: "林晓" },
        { subject: "service-head", name: "陈立" },
        { subject: "executive", name: "何伟" },
      ],
    });
  });

  it("is told to the archivists though they have no step, and to who has an interest", () => {
    const headAlone = { ...urgent, stages: urgent.stages.slice(0, 1) };
    const approval = skip(
      begin(headAlone, asking(employee, { concerned: [general] }), MONDAY),
      "1.1.1",
      why,
      executive,
      MONDAY,
    );
    const told = toldOfSkip(approval, "1.1.1");
    expect(told.seats).toEqual([SALES, ARCHIVISTS]);
    expect(told.people.map(({ name }) => name)).toEqual(["林晓", "高远", "何伟"]);
  });
});

describe("the review of a skip", () => {
  const reviewed = review(skipped, "1.1.1", justified, salesHead, TUESDAY);

  it("is for a seat that was skipped, within the regulation's working days", () => {
    expect(openReviews(skipped)).toEqual([{ id: "1.1.1", step: "本部门负责人", seats: [SALES], dueOn: "2026-03-05" }]);
    expect(openReviews(begun)).toEqual([]);
  });

  it("that is overdue is brought to mind once, from the day after its last day, and asked of the seat above as well", () => {
    expect(chase(skipped, on("2026-03-05"))).toBe(skipped);
    const chased = chase(skipped, on("2026-03-06"));
    expect(openReviews(chased)).toEqual([
      { id: "1.1.1", step: "本部门负责人", seats: [SALES, GENERAL], dueOn: "2026-03-05" },
    ]);
    expect(chase(chased, on("2026-03-20"))).toBe(chased);
    expect([reviewTerms(skipped).length, reviewTerms(chased).length]).toEqual([1, 0]);
    expect(chase(reviewed, on("2026-03-06"))).toBe(reviewed);
    for (const who of [salesHead, general])
      expect(openReviews(review(chased, "1.1.1", justified, who, on("2026-03-09")))).toEqual([]);
  });

  it("is never asked of the seat in which it was skipped, though that stands above", () => {
    const byTheHeadAlone: Plan = { ...urgent, stages: urgent.stages.slice(0, 1) };
    const approval = skip(begin(byTheHeadAlone, asking(), MONDAY), "1.1.1", why, executive, MONDAY);
    expect(openReviews(chase(approval, on("2026-03-06")))[0]?.seats).toEqual([SALES, GENERAL]);
  });

  it("that nobody can date yet, for the year's holidays are not published, is not overdue before they are", () => {
    const NEW_YEAR = on("2026-12-31");
    const undated = skip(begin(urgent, asking(), NEW_YEAR), "1.1.1", why, executive, NEW_YEAR);
    expect(reviewTerms(undated)).toEqual([{ since: "2026-12-31", days: 3 }]);
    expect(chase(undated, on("2027-02-01"))).toBe(undated);
    const published = { ...on("2027-02-01"), addWorkingDays: () => "2027-01-06" };
    expect(openReviews(chase(undated, published))[0]).toMatchObject({ seats: [SALES, GENERAL], dueOn: "2027-01-06" });
  });

  it("that finds it not justified refuses what is still to be approved in its round, and nothing else", () => {
    const refused = review(skipped, "1.1.1", unjustified, salesHead, TUESDAY);
    expect(refused).toMatchObject({ status: "refused", closedAt: TUESDAY.now });
    expect(openSlots(refused)).toEqual([]);
    expect(review(refused, "1.1.1", unjustified, salesHead, on("2026-03-09"))).toBe(refused);
    const returned = decide(skipped, "1.2.1", sendBack, executive, MONDAY);
    expect(review(returned, "1.1.1", unjustified, salesHead, TUESDAY).status).toBe("sent back");
    const again = resubmit(returned, urgent, asking(), TUESDAY);
    expect(review(again, "1.1.1", unjustified, salesHead, TUESDAY).status).toBe("open");
  });

  it("says in words whether it was justified, on record", () => {
    expect(reviewed.round.stages[0]?.[0]?.answer).toMatchObject({
      verdict: "skip",
      review: { ...justified, seat: SALES, by: { subject: "sales-head", name: "周岚" }, at: TUESDAY.now },
    });
    expect(openReviews(reviewed)).toEqual([]);
  });

  it("comes after the end as well, and in the rounds that were sent back, and changes nothing else", () => {
    const returned = decide(skipped, "1.2.1", sendBack, executive, MONDAY);
    const again = resubmit(returned, urgent, asking(), TUESDAY);
    const late = review(again, "1.1.1", justified, salesHead, TUESDAY);
    expect(openReviews(again).map(({ id }) => id)).toEqual(["1.1.1"]);
    expect(openReviews(late)).toEqual([]);
    expect(late).toEqual({ ...again, earlier: [review(returned, "1.1.1", justified, salesHead, TUESDAY).round] });
    const executed = decide(skipped, "1.2.1", approve, executive, MONDAY);
    const approved = decide(executed, "1.3.1", approve, archivist, MONDAY);
    expect(approvedSubjects(review(approved, "1.1.1", justified, salesHead, TUESDAY))).toEqual(FILES);
  });

  it("is given once: the same again changes nothing, another is refused", () => {
    expect(review(reviewed, "1.1.1", justified, salesHead, on("2026-03-09"))).toBe(reviewed);
    for (const other of [
      { ...justified, words: "另有看法" },
      { ...justified, finding: "not justified" as const },
    ])
      expect(() => review(reviewed, "1.1.1", other, salesHead, TUESDAY)).toThrow("approval.already-reviewed");
  });

  it("is given by one person: the same words of another who sits there come too late", () => {
    const deputy = inPlaceOf(serviceHead, salesHead);
    expect(() => review(reviewed, "1.1.1", justified, deputy, TUESDAY)).toThrow("approval.already-reviewed");
  });

  it("is not for other seats, nor for who skipped it, asked for it or has an interest", () => {
    expect(() => review(skipped, "1.1.1", justified, archivist, TUESDAY)).toThrow("approval.may-not-review");
    const moved = { ...salesHead, subject: executive.subject };
    expect(() => review(skipped, "1.1.1", justified, moved, TUESDAY)).toThrow("approval.own-skip");
    expect(() => review(skipped, "1.1.1", justified, inPlaceOf(general, moved), TUESDAY)).toThrow("approval.own-skip");
    const asker = { ...salesHead, subject: employee.subject };
    expect(() => review(skipped, "1.1.1", justified, asker, TUESDAY)).toThrow("approval.own-request");
    const concerning = begin(urgent, asking(employee, { concerned: [general] }), MONDAY);
    const other = skip(concerning, "1.1.1", why, executive, MONDAY);
    const interested = { ...salesHead, subject: general.subject };
    expect(() => review(other, "1.1.1", justified, interested, TUESDAY)).toThrow("approval.concerned");
  });

  it("is only of what was skipped", () => {
    expect(() => review(begun, "1.1.1", justified, salesHead, TUESDAY)).toThrow("approval.not-skipped");
  });
});
