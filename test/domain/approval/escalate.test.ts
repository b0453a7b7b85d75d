import { describe, expect, it } from "vitest";
import { openSlots } from "#shared/domain/approval/approval.ts";
import { begin } from "#shared/domain/approval/begin.ts";
import { decide } from "#shared/domain/approval/decide.ts";
import { escalate } from "#shared/domain/approval/escalate.ts";
import { ARCHIVISTS } from "#shared/domain/approval/seat.ts";
import {
  approve,
  archivist,
  asking,
  check,
  EXECUTIVE,
  executive,
  GENERAL,
  important,
  joint,
  MONDAY,
  on,
  ordinary,
  SALES,
  SERVICE,
  salesHead,
  serviceHead,
} from "./company.ts";

const begun = begin({ ...ordinary, decideWithin: 2 }, asking(), MONDAY);
const WEDNESDAY = on("2026-03-04");
const THURSDAY = on("2026-03-05");
const late = escalate(begun, THURSDAY);

describe("a stage whose time runs out", () => {
  it("is asked of the seat above as well, from the day after its last day, within a new term", () => {
    expect(escalate(begun, WEDNESDAY)).toBe(begun);
    expect(openSlots(late)).toMatchObject([{ id: "1.1.1", seats: [SALES, EXECUTIVE], dueOn: "2026-03-09" }]);
  });

  it("is decided by whoever comes first, the one who was asked first or the one above, and it counts once", () => {
    expect(openSlots(decide(late, "1.1.1", approve, salesHead, THURSDAY))[0]?.id).toBe("1.2.1");
    const above = decide(late, "1.1.1", approve, executive, THURSDAY);
    expect(above.round.stages[0]?.[0]?.answer).toMatchObject({ seat: EXECUTIVE, by: { name: "何伟" } });
    expect(() => decide(above, "1.1.1", approve, salesHead, THURSDAY)).toThrow("approval.already-decided");
  });

  it("goes one level up a day of reckoning, as long as there is one", () => {
    expect(escalate(late, THURSDAY)).toBe(late);
    const later = escalate(late, on("2026-03-10"));
    expect(openSlots(later)[0]?.seats).toEqual([SALES, EXECUTIVE, GENERAL]);
    expect(escalate(later, on("2026-04-10"))).toBe(later);
  });

  it("is asked further of those slots alone that are still open", () => {
    const one = decide(begin({ ...joint, decideWithin: 1 }, asking(), MONDAY), "1.1.1", approve, salesHead, MONDAY);
    expect(escalate(one, THURSDAY).round.stages[0]?.map(({ seats }) => seats)).toEqual([[SALES], [SERVICE, EXECUTIVE]]);
  });

  it("is not asked of the post above that has a step of its own, but of the one above that", () => {
    const approval = begin({ ...important, decideWithin: 2 }, asking(), MONDAY);
    expect(openSlots(escalate(approval, THURSDAY))[0]?.seats).toEqual([SALES, GENERAL]);
  });

  it("is not asked of a post that has decided another step", () => {
    const approval = escalate(begin({ ...joint, decideWithin: 2 }, asking(), MONDAY), THURSDAY);
    const one = decide(approval, "1.1.1", approve, executive, THURSDAY);
    const both = decide(one, "1.1.2", approve, serviceHead, THURSDAY);
    expect(openSlots(escalate(both, on("2026-03-20")))[0]?.seats).toEqual([ARCHIVISTS, GENERAL]);
  });

  it("is asked of a role that has decided another step: it has more people", () => {
    const plan = {
      ...ordinary,
      decideWithin: 2,
      stages: [[check], [{ step: "复核", seat: SERVICE, above: [ARCHIVISTS] }]],
    };
    const one = decide(begin(plan, asking(), MONDAY), "1.1.1", approve, archivist, MONDAY);
    expect(openSlots(escalate(one, THURSDAY))[0]?.seats).toEqual([SERVICE, ARCHIVISTS]);
  });

  it("keeps its term when one of its slots is decided", () => {
    const one = decide(begin({ ...joint, decideWithin: 2 }, asking(), MONDAY), "1.1.1", approve, salesHead, WEDNESDAY);
    expect(openSlots(one)).toMatchObject([{ id: "1.1.2", dueOn: "2026-03-04" }]);
  });

  it("is not asked of the asker", () => {
    const own = begin({ ...ordinary, decideWithin: 2 }, asking(executive), MONDAY);
    expect(openSlots(escalate(own, THURSDAY))[0]?.seats).toEqual([SALES, GENERAL]);
  });
});

describe("a term", () => {
  it("that nobody could tell is known once that year's holidays are published", () => {
    const newYear = begin({ ...ordinary, decideWithin: 2 }, asking(), on("2026-12-31"));
    expect(escalate(newYear, on("2027-01-08"))).toBe(newYear);
    const published = { ...on("2027-01-04"), addWorkingDays: () => "2027-01-05" };
    expect(openSlots(escalate(newYear, published))[0]).toMatchObject({ seats: [SALES], dueOn: "2027-01-05" });
    expect(openSlots(escalate(newYear, { ...published, today: "2027-01-06" }))[0]?.seats).toEqual([SALES, EXECUTIVE]);
  });

  it("does not run where the regulation sets none, nor after the end", () => {
    const unlimited = begin(ordinary, asking(), MONDAY);
    expect(escalate(unlimited, on("2026-12-01"))).toBe(unlimited);
    const approved = decide(decide(begun, "1.1.1", approve, salesHead, MONDAY), "1.2.1", approve, archivist, MONDAY);
    expect(escalate(approved, on("2026-12-01"))).toBe(approved);
  });
});

describe("a decision after its last day", () => {
  it("still counts", () => {
    expect(decide(late, "1.1.1", approve, salesHead, on("2026-05-01")).status).toBe("open");
  });
});
