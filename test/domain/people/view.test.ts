import { describe, expect, it } from "vitest";
import type { Person } from "#shared/domain/people/person.ts";
import { standingOf } from "#shared/domain/people/standing.ts";
import { meViewOf, personViewOf } from "#shared/domain/people/view.ts";
import type { May } from "#shared/domain/permission/resource.ts";
import { Authoriser } from "#shared/policy/authoriser.ts";
import { NOW } from "../../support/papers.ts";
import { aPerson, aSecurityOfficer, aSystemOfficer, rules } from "../../support/people.ts";

const li = aPerson({
  ...{ username: "li.li", email: "li@yunling.example", clearance: "重要", post: "销售内勤", deputy: "wang" },
  ...{ agreement: { signedOn: "2026-01-05", reference: "保密-12" }, training: { on: "2026-01-06", subject: "保密" } },
  absences: [
    { from: "2026-01-05", to: "2026-01-09" },
    { from: "2026-03-02", to: "2026-03-03" },
  ],
});
const wang = aPerson({ subject: "wang", name: "王伟", clearance: "核心" });
const policies = new Authoriser();

/** What somebody may, by the archive's policies; they have signed and been trained. */
function mayOf(viewer: Person): May {
  const ask = policies.asking({ ...standingOf(viewer, rules, NOW), agreed: true, trained: true });
  return (...[action, thing]) => ask(action, thing).allowed;
}
const seenBy = (viewer: Person, person = li) =>
  personViewOf(person, mayOf(viewer), {
    knows: (subject) => (subject === "wang" ? wang : undefined),
    ...{ rules, now: NOW },
  });
const KNOWN = {
  account: ["username", "email"],
  absences: ["absences"],
  trust: ["clearance", "agreement", "training"],
};

describe("a person", () => {
  it("is seen by every colleague by name, place, deputy, and whether they are away", () => {
    expect(seenBy(wang)).toEqual({
      ...{ subject: "li", name: "李丽", department: "销售部", post: "销售内勤", roles: [], active: true, away: true },
      ...{ deputy: { subject: "wang", name: "王伟", mayAct: true }, leftAt: null, successor: null, rev: 1 },
    });
  });

  it.each<[string, Person, (keyof typeof KNOWN)[]]>([
    ["themselves", li, ["account", "absences", "trust"]],
    ["the head of their department", aPerson({ subject: "head", post: "销售部经理" }), ["absences", "trust"]],
    ["another department's head", aPerson({ subject: "h", department: "财务部", post: "财务部经理" }), []],
    ["the system officer", aSystemOfficer, ["account", "absences"]],
    ["the security officer", aSecurityOfficer, ["trust"]],
    ["the auditor", aPerson({ subject: "auditor", roles: ["auditor"] }), ["account", "absences", "trust"]],
    ["an archivist", aPerson({ subject: "archivist", roles: ["archivist"] }), []],
    ["an executive", aPerson({ subject: "executive", post: "分管领导" }), []],
  ])("is known to %s as far as they need it", (_, viewer, parts) => {
    const more = Object.keys(seenBy(viewer)).filter((name) => Object.values(KNOWN).flat().includes(name));
    expect(more.toSorted()).toEqual(parts.flatMap((part) => KNOWN[part]).toSorted());
  });

  it("is shown with the absences that are not over, and the lowest level where none was set", () => {
    expect(seenBy(li).absences).toEqual([{ from: "2026-03-02", to: "2026-03-03" }]);
    expect(seenBy(aSecurityOfficer, aPerson()).clearance).toBe("一般");
  });

  it("who has left has no role any more", () => {
    const gone = { ...li, roles: ["archivist" as const], active: false, leftAt: NOW, successor: "wang" };
    expect(seenBy(wang, gone)).toMatchObject({ roles: [], leftAt: NOW, successor: { name: "王伟" } });
  });
});

describe("oneself", () => {
  const head = aPerson({ subject: "head", name: "钱经理", post: "销售部经理", deputy: "li" });
  const away: Person = { ...head, absences: [{ from: "2026-03-01", to: "2026-03-09" }] };
  const me = (person: Person, represented: Person[] = [], deputy?: Person) =>
    meViewOf(person, mayOf(person), { represented, deputy }, { rules, now: NOW });

  it("is told one's capacities, level and seats, also those of whom one acts for today", () => {
    const view = me(
      { ...li, clearance: "核心", post: "销售部副经理" },
      [away, aPerson({ subject: "other", deputy: "li" })],
      wang,
    );
    expect(view).toMatchObject({ capacities: ["employee"], level: "核心", lacking: [] });
    expect(view.seats).toEqual([
      { seat: "post/销售部副经理", for: null },
      { seat: "post/销售部经理", for: { subject: "head", name: "钱经理" } },
    ]);
    expect(view.represents).toEqual([
      { subject: "head", name: "钱经理", acting: true },
      { subject: "other", name: "李丽", acting: false },
    ]);
  });

  it("does not act for who is trusted with more, nor hears of who has left", () => {
    const view = me(
      li,
      [
        { ...away, clearance: "核心" },
        { ...away, subject: "gone", active: false },
      ],
      wang,
    );
    expect(view.seats).toEqual([{ seat: "post/销售内勤", for: null }]);
    expect(view.represents).toEqual([{ subject: "head", name: "钱经理", acting: false }]);
  });

  it("is told what is missing: agreement, training, and for a post a deputy who may act", () => {
    expect(me(aPerson()).lacking).toEqual(["agreement", "training"]);
    expect(me(head, [], undefined).lacking).toEqual(["agreement", "training", "deputy"]);
    const second = { ...li, post: "销售部副经理" };
    expect(me(head, [], second).lacking).toEqual(["agreement", "training"]);
    expect(me(head, [], { ...second, active: false }).lacking).toContain("deputy");
  });
});
