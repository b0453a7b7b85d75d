import { describe, expect, it } from "vitest";
import { approvedSubjects, openSlots } from "#shared/domain/approval/approval.ts";
import { begin } from "#shared/domain/approval/begin.ts";
import { decide, openSlotsFor, withdraw } from "#shared/domain/approval/decide.ts";
import { ARCHIVISTS } from "#shared/domain/approval/seat.ts";
import {
  approve,
  archivist,
  asking,
  check,
  employee,
  executive,
  FILES,
  important,
  inPlaceOf,
  joint,
  MONDAY,
  on,
  ordinary,
  otherArchivist,
  refuse,
  refusing,
  SALES,
  salesHead,
  sendBack,
  serviceHead,
} from "./company.ts";

const colleague = { subject: "colleague", name: "孙玥", sittings: [] };
const [ONE = "", OTHER = ""] = FILES;
const begun = begin(ordinary, asking(), MONDAY);
const halfway = decide(begun, "1.1.1", approve, salesHead, MONDAY);
const approved = decide(halfway, "1.2.1", approve, archivist, MONDAY);

describe("an approval", () => {
  it("goes to the next stage when its stage is decided, and is approved at the end", () => {
    expect(openSlots(halfway).map(({ id, seats }) => [id, seats])).toEqual([["1.2.1", [ARCHIVISTS]]]);
    expect(approved).toMatchObject({ status: "approved", closedAt: MONDAY.now });
    expect(openSlots(approved)).toEqual([]);
  });

  it("waits for all who are asked side by side, in whichever order they decide", () => {
    const one = decide(begin(joint, asking(), MONDAY), "1.1.2", approve, serviceHead, MONDAY);
    expect(openSlots(one).map(({ id }) => id)).toEqual(["1.1.1"]);
    expect(openSlots(decide(one, "1.1.1", approve, salesHead, MONDAY)).map(({ id }) => id)).toEqual(["1.2.1"]);
  });

  it("gives each stage its own term", () => {
    const limited = begin({ ...ordinary, decideWithin: 2 }, asking(), MONDAY);
    expect(openSlots(decide(limited, "1.1.1", approve, salesHead, on("2026-03-04")))[0]?.dueOn).toBe("2026-03-06");
  });

  it("ends with the first refusal, whose reason stays on record", () => {
    const refused = decide(begin(joint, asking(), MONDAY), "1.1.1", refuse, salesHead, MONDAY);
    expect(refused).toMatchObject({ status: "refused", closedAt: MONDAY.now });
    expect(refused.round.stages[0]?.[0]?.answer).toEqual({
      ...refuse,
      by: { subject: "sales-head", name: "周岚" },
      seat: SALES,
      at: MONDAY.now,
    });
    expect(() => decide(refused, "1.1.2", approve, serviceHead, MONDAY)).toThrow("approval.closed");
  });

  it("goes back to its asker to be completed, and is decided no further", () => {
    const returned = decide(begin(joint, asking(), MONDAY), "1.1.1", sendBack, salesHead, MONDAY);
    expect(returned.status).toBe("sent back");
    expect(openSlots(returned)).toEqual([]);
  });

  it("is decided stage after stage, slot by slot", () => {
    expect(() => decide(begun, "1.2.1", approve, archivist, MONDAY)).toThrow("approval.not-yet");
    expect(() => decide(begun, "1.3.1", approve, archivist, MONDAY)).toThrow("approval.unknown-slot: 1.3.1");
  });
});

describe("a request for several files", () => {
  it("is approved for those that are left when some are refused, each with its reason", () => {
    const some = decide(begun, "1.1.1", refusing(ONE), salesHead, MONDAY);
    expect(openSlots(some)[0]?.subjects).toEqual([OTHER]);
    expect(approvedSubjects(some)).toEqual([]);
    expect(approvedSubjects(decide(some, "1.2.1", approve, archivist, MONDAY))).toEqual([OTHER]);
  });

  it("is refused when none is left, however that comes about", () => {
    expect(decide(begun, "1.1.1", refusing(ONE, OTHER), salesHead, MONDAY).status).toBe("refused");
    const one = decide(begin(joint, asking(), MONDAY), "1.1.1", refusing(ONE), salesHead, MONDAY);
    expect(decide(one, "1.1.2", refusing(OTHER), serviceHead, MONDAY).status).toBe("refused");
  });

  it("has only those left decided that were not refused before, and nothing that was not asked for", () => {
    const some = decide(begun, "1.1.1", refusing(ONE), salesHead, MONDAY);
    expect(() => decide(some, "1.2.1", refusing(ONE), archivist, MONDAY)).toThrow(`approval.not-left: ${ONE}`);
    expect(() => decide(some, "1.2.1", refusing("J2024001"), archivist, MONDAY)).toThrow("approval.not-left: J2024001");
  });
});

describe("nobody", () => {
  it("decides on their own request, whatever post they have come into", () => {
    const promoted = { ...salesHead, subject: employee.subject };
    expect(() => decide(begun, "1.1.1", approve, promoted, MONDAY)).toThrow("approval.own-request");
    expect(() => decide(approved, "1.1.1", approve, promoted, MONDAY)).toThrow("approval.own-request");
  });

  it("decides on their own request for somebody who is away", () => {
    expect(() => decide(begun, "1.1.1", approve, inPlaceOf(employee, salesHead), MONDAY)).toThrow(
      "approval.own-request",
    );
  });

  it("decides in the asker's place", () => {
    const promoted = { ...salesHead, subject: employee.subject };
    expect(() => decide(begun, "1.1.1", approve, inPlaceOf(serviceHead, promoted), MONDAY)).toThrow(
      "approval.own-request",
    );
  });

  it("decides with an interest in the request, nor in the place of who has one", () => {
    const concerning = begin(joint, asking(employee, { concerned: [archivist] }), MONDAY);
    const both = decide(concerning, "1.1.1", approve, inPlaceOf(salesHead, archivist), MONDAY);
    expect(() => decide(both, "1.1.2", approve, inPlaceOf(archivist, serviceHead), MONDAY)).toThrow(
      "approval.concerned",
    );
    const moved = { ...serviceHead, subject: archivist.subject };
    expect(() => decide(both, "1.1.2", approve, inPlaceOf(executive, moved), MONDAY)).toThrow("approval.concerned");
  });

  it("decides two steps, neither for themselves nor for others", () => {
    expect(() => decide(halfway, "1.2.1", approve, inPlaceOf(salesHead, archivist), MONDAY)).toThrow(
      "approval.one-step-each",
    );
    const both = { ...archivist, subject: salesHead.subject };
    expect(() => decide(halfway, "1.2.1", approve, both, MONDAY)).toThrow("approval.one-step-each");
  });

  it("has a second step decided in their place", () => {
    const both = { ...archivist, subject: salesHead.subject };
    expect(() => decide(halfway, "1.2.1", approve, inPlaceOf(colleague, both), MONDAY)).toThrow(
      "approval.one-step-each",
    );
    const inTheirPlace = decide(begun, "1.1.1", approve, inPlaceOf(serviceHead, salesHead), MONDAY);
    expect(() => decide(inTheirPlace, "1.2.1", approve, both, MONDAY)).toThrow("approval.one-step-each");
  });

  it("decides a step of another's seat", () => {
    expect(() => decide(begun, "1.1.1", approve, serviceHead, MONDAY)).toThrow("approval.not-your-seat: 1.1.1");
    expect(() => decide(begun, "1.1.1", approve, { ...salesHead, sittings: [] }, MONDAY)).toThrow(
      "approval.not-your-seat",
    );
  });
});

describe("a deputy", () => {
  it("decides for who is away, and the record shows both", () => {
    const deputised = decide(begun, "1.1.1", approve, inPlaceOf(serviceHead, salesHead), MONDAY);
    expect(deputised.round.stages[0]?.[0]?.answer).toMatchObject({
      seat: SALES,
      by: { subject: "service-head", name: "陈立", for: { subject: "sales-head", name: "周岚" } },
    });
  });

  it("may act in a seat of their own though they are the asker's deputy", () => {
    expect(decide(begun, "1.1.1", approve, inPlaceOf(salesHead, employee), MONDAY).status).toBe("open");
  });

  it("of several who are away acts for the one who has not decided", () => {
    const plan = { ...ordinary, stages: [[check], [check]] };
    const first = decide(begin(plan, asking(), MONDAY), "1.1.1", approve, archivist, MONDAY);
    const second = decide(first, "1.2.1", approve, inPlaceOf(colleague, archivist, otherArchivist), MONDAY);
    expect(second.round.stages[1]?.[0]?.answer?.by.for?.name).toBe("吴敏");
  });
});

describe("a decision", () => {
  it("that is sent again changes nothing, in whichever order its refusals stand and whatever has come since", () => {
    const begunAgain = begin(important, asking(employee, { subjects: [...FILES, "J2024001"] }), MONDAY);
    const once = decide(begunAgain, "1.1.1", refusing(ONE, OTHER), salesHead, MONDAY);
    const later = decide(once, "1.2.1", refuse, executive, MONDAY);
    for (const state of [once, later])
      expect(decide(state, "1.1.1", refusing(OTHER, ONE), salesHead, on("2026-03-09"))).toBe(state);
    expect(decide(later, "1.2.1", refuse, executive, MONDAY)).toBe(later);
  });

  it("is not changed by another one", () => {
    for (const other of [refuse, sendBack, refusing(ONE)])
      expect(() => decide(halfway, "1.1.1", other, salesHead, MONDAY)).toThrow("approval.already-decided: 1.1.1");
    const refused = decide(begun, "1.1.1", refuse, salesHead, MONDAY);
    for (const other of [approve, { ...refuse, reason: "另有理由" }])
      expect(() => decide(refused, "1.1.1", other, salesHead, MONDAY)).toThrow("approval.already-decided");
  });

  it("is not repeated by another person", () => {
    expect(() => decide(halfway, "1.1.1", approve, inPlaceOf(serviceHead, salesHead), MONDAY)).toThrow(
      "approval.already-decided",
    );
  });
});

describe("somebody's tasks", () => {
  it("are the open slots that they may decide", () => {
    const both = begin(joint, asking(), MONDAY);
    expect(openSlotsFor(both, salesHead).map(({ id }) => id)).toEqual(["1.1.1"]);
    expect(openSlotsFor(both, inPlaceOf(serviceHead, salesHead)).map(({ id }) => id)).toEqual(["1.1.1", "1.1.2"]);
    expect(openSlotsFor(both, archivist)).toEqual([]);
    expect(openSlotsFor(halfway, inPlaceOf(salesHead, archivist))).toEqual([]);
    expect(openSlotsFor(approved, archivist)).toEqual([]);
  });
});

describe("a withdrawal", () => {
  const asker = { subject: "employee", name: "林晓" };

  it("ends a request that is open or sent back", () => {
    const returned = decide(begun, "1.1.1", sendBack, salesHead, MONDAY);
    for (const state of [begun, halfway, returned])
      expect(withdraw(state, asker, MONDAY)).toEqual({
        ...{ asker, round: state.round, earlier: [] },
        ...{ status: "withdrawn", closedAt: MONDAY.now, by: asker },
      });
  });

  it("is the asker's alone, or made in the asker's place, on record", () => {
    expect(() => withdraw(begun, { subject: "sales-head", name: "周岚" }, MONDAY)).toThrow("approval.not-asker");
    const officer = { subject: "officer", name: "魏青", for: asker };
    expect(withdraw(begun, officer, MONDAY)).toMatchObject({ status: "withdrawn", by: officer });
  });

  it("changes nothing when it is sent again, nor what has ended otherwise", () => {
    const withdrawn = withdraw(begun, asker, MONDAY);
    expect(withdraw(withdrawn, asker, on("2026-03-03"))).toBe(withdrawn);
    expect(() => withdraw(approved, asker, MONDAY)).toThrow("approval.closed");
    expect(() => decide(withdrawn, "1.1.1", approve, salesHead, MONDAY)).toThrow("approval.closed");
  });
});
