import { describe, expect, it } from "vitest";
import { ownSeats, sittingsOf } from "#shared/domain/approval/seat.ts";
import { leave, settle } from "#shared/domain/people/leave.ts";
import { standingOf } from "#shared/domain/people/standing.ts";
import { NOW } from "../../support/papers.ts";
import { aPerson, aSystemOfficer, rules } from "../../support/people.ts";

const person = aPerson({ roles: ["submitter"], deputy: "wang" });
const successor = aPerson({ subject: "wang", name: "王伟" });
const system = aSystemOfficer;

describe("somebody who leaves (AM-20)", () => {
  it("is nothing from then on, and it stands there when, and who comes after them", () => {
    const gone = leave(person, successor, system, [], NOW);
    expect(gone).toEqual({ ...person, active: false, leftAt: NOW, successor: "wang", deputy: "wang", rev: 2 });
    expect(standingOf(gone, rules, NOW).capacities).toEqual([]);
  });

  it("passes what waited in their seats to who comes after them, who decides it in their place", () => {
    const manager = { ...person, post: "销售部经理" };
    const gone = leave(manager, successor, system, [], NOW);
    const place = { seat: "post/销售部经理", for: { subject: manager.subject, name: manager.name } };
    expect(sittingsOf(successor, [gone], "2026-03-02")).toContainEqual(place);
    expect(sittingsOf({ ...successor, subject: "another" }, [gone], "2026-03-02")).not.toContainEqual(place);
    expect(ownSeats(gone)).toEqual([]);
  });

  it("is followed by somebody else, who is still here", () => {
    expect(() => leave(person, { ...successor, active: false }, system, [], NOW)).toThrow("people.successor-inactive");
    expect(() => leave(person, person, system, [], NOW)).toThrow("people.successor-oneself");
  });

  it("does not see to it themselves, and leaves once", () => {
    expect(() => leave(system, successor, system, [system], NOW)).toThrow("people.not-oneself");
    expect(() => leave(leave(person, successor, system, [], NOW), successor, system, [], NOW)).toThrow(
      "people.has-left",
    );
  });

  it("is not the last officer without whom nobody could be let in", () => {
    const other = aPerson({ subject: "other", roles: ["system officer"] });
    expect(() => leave(other, successor, system, [other], NOW)).toThrow("people.last-officer");
    expect(leave(other, successor, system, [system], NOW).active).toBe(false);
  });

  it("has left nothing behind once that is said", () => {
    const gone = leave(person, successor, system, [], NOW);
    expect(settle(gone, NOW)).toEqual({ ...gone, settledAt: NOW, rev: 3 });
  });
});
