import { describe, expect, it } from "vitest";
import {
  appoint,
  enter,
  entrust,
  giveRoles,
  recordAgreement,
  recordTraining,
  renewPassword,
  setClearance,
} from "#shared/domain/people/change.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { NOW } from "../../support/papers.ts";
import { aPerson, aSecurityOfficer, aSystemOfficer, rules } from "../../support/people.ts";

const gone = aPerson({ active: false });
const system = aSystemOfficer;
const security = aSecurityOfficer;

describe("somebody new", () => {
  it("comes with a department and a post, and with nothing that they may do or see", () => {
    const newcomer = { username: "li.li", name: "李丽", department: "销售部", post: "销售内勤" };
    expect(enter(newcomer, rules)).toEqual({ ...newcomer, roles: [], absences: [], active: true, rev: 1 });
  });

  it("is of a department that there is", () => {
    const newcomer = { name: "李丽", department: "销受部" };
    expect(() => enter(newcomer, rules)).toThrow("people.unknown-department");
    expect(() => enter({ ...newcomer, department: "constructor" }, rules)).toThrow("people.unknown-department");
  });
});

describe("an appointment", () => {
  it("moves somebody to another department, where their former post ends", () => {
    const moved = appoint(aPerson({ post: "销售内勤" }), { department: "财务部" }, system, rules);
    expect(moved).toEqual(aPerson({ department: "财务部", rev: 2 }));
  });

  it("is to a post of that very department, or to one above all departments", () => {
    const person = aPerson();
    expect(appoint(person, { department: "销售部", post: "分管领导" }, system, rules).post).toBe("分管领导");
    expect(() => appoint(person, { department: "销售部", post: "客服部经理" }, system, rules)).toThrow(
      "people.unknown-post",
    );
  });

  it("is nobody's own doing, for a post decides", () => {
    expect(() => appoint(system, { department: "销售部", post: "分管领导" }, system, rules)).toThrow(
      "people.not-oneself",
    );
  });
});

describe("roles", () => {
  it("are given whole: those that are not named are taken away", () => {
    const person = aPerson({ roles: ["archivist"] });
    expect(giveRoles(person, ["supervisor", "submitter", "submitter"], security, []).roles).toEqual([
      "submitter",
      "supervisor",
    ]);
  });

  it("hold one of the three officers at most", () => {
    for (const pair of [
      ["system officer", "security officer"],
      ["system officer", "auditor"],
      ["security officer", "auditor"],
    ] as const)
      expect(() => giveRoles(aPerson(), pair, security, [])).toThrow("people.officers-apart");
  });

  it("are nobody's own to give", () => {
    expect(() => giveRoles(security, ["security officer", "archivist"], security, [])).toThrow("people.not-oneself");
  });

  it("are not taken from the last system officer or security officer, be it for another office", () => {
    const other = aPerson({ subject: "other", roles: ["system officer"] });
    expect(() => giveRoles(system, [], security, [])).toThrow("people.last-officer");
    expect(() => giveRoles(system, ["auditor"], security, [system, security])).toThrow("people.last-officer");
    expect(() => giveRoles(system, [], security, [{ ...other, active: false }])).toThrow("people.last-officer");
    expect(giveRoles(system, [], security, [other]).roles).toEqual([]);
    expect(giveRoles(system, ["system officer", "submitter"], security, []).roles).toHaveLength(2);
  });

  it("may leave the archive without an auditor", () => {
    const auditor = aPerson({ roles: ["auditor"] });
    expect(giveRoles(auditor, [], security, []).roles).toEqual([]);
  });
});

describe("a clearance (CR-17)", () => {
  it("is a level of the regulation", () => {
    expect(setClearance(aPerson(), "重要", security, rules)).toEqual(aPerson({ clearance: "重要", rev: 2 }));
    expect(() => setClearance(aPerson(), "绝密", security, rules)).toThrow("people.unknown-level");
  });

  it("is nobody's own to set", () => {
    expect(() => setClearance(security, "核心", security, rules)).toThrow("people.not-oneself");
  });
});

describe("what access asks of people (AF-26)", () => {
  const agreement = { signedOn: "2026-03-02", reference: "保密-12" };
  const training = { on: "2026-03-02", subject: "档案保密" };

  it("is entered as it was, on that day at the latest", () => {
    expect(recordAgreement(aPerson(), agreement, security, rules, NOW).agreement).toEqual(agreement);
    expect(recordTraining(aPerson(), training, security, rules, NOW).training).toEqual(training);
  });

  it("is not entered before it has been: the day is that of the company's own clock", () => {
    const tomorrow = "2026-03-03";
    expect(() => recordAgreement(aPerson(), { ...agreement, signedOn: tomorrow }, security, rules, NOW)).toThrow(
      "people.not-yet",
    );
    expect(() => recordTraining(aPerson(), { ...training, on: tomorrow }, security, rules, NOW)).toThrow(
      "people.not-yet",
    );
    const late = "2026-03-02T16:00:00.000Z";
    expect(recordTraining(aPerson(), { ...training, on: tomorrow }, security, rules, late).training?.on).toBe(tomorrow);
  });

  it("is nobody's own to enter", () => {
    expect(() => recordAgreement(security, agreement, security, rules, NOW)).toThrow("people.not-oneself");
    expect(() => recordTraining(security, training, security, rules, NOW)).toThrow("people.not-oneself");
  });
});

describe("trust (CI-17)", () => {
  const { agreement, training } = {
    agreement: { signedOn: "2026-03-02", reference: "保密-12" },
    training: { on: "2026-03-02", subject: "档案保密" },
  };
  const trusts: [what: string, after: (person: Person) => Person][] = [
    ["a role", (person) => giveRoles(person, [...person.roles, "submitter"], security, [])],
    ["a higher clearance", (person) => setClearance(person, "核心", security, rules)],
    ["an agreement", (person) => recordAgreement(person, agreement, security, rules, NOW)],
    ["a training", (person) => recordTraining(person, training, security, rules, NOW)],
  ];
  const people = [aPerson(), aPerson({ roles: ["archivist"], clearance: "重要", agreement, training })];

  it.each(trusts)("of %s is given to whoever has chosen their own password, and to nobody before", (_, given) => {
    for (const person of people) {
      expect(() => entrust(person, given(person), true, rules)).toThrow("people.not-signed-in");
      expect(entrust(person, given(person), false, rules)).toEqual(given(person));
    }
  });

  it("is taken away whether they have signed in or not", () => {
    const [, person = aPerson()] = people;
    for (const less of [giveRoles(person, [], security, []), setClearance(person, "一般", security, rules)])
      expect(entrust(person, less, true, rules)).toEqual(less);
  });
});

it("another first password is nobody's own, and that of the officers who check them no system officer's to give", () => {
  expect(renewPassword(aPerson(), system, NOW).untold).toMatchObject([{ what: "password", by: system.name }]);
  expect(() => renewPassword(system, system, NOW)).toThrow("people.not-oneself");
  for (const office of ["security officer", "auditor"] as const)
    expect(() => renewPassword(aPerson({ roles: [office] }), system, NOW)).toThrow("people.password-officer");
});

it("nobody who has left is made anything any more", () => {
  const left = "people.has-left";
  expect(() => appoint(gone, { department: "销售部" }, system, rules)).toThrow(left);
  expect(() => giveRoles(gone, [], security, [])).toThrow(left);
  expect(() => setClearance(gone, "重要", security, rules)).toThrow(left);
  expect(() => recordAgreement(gone, { signedOn: "2026-03-02", reference: "1" }, security, rules, NOW)).toThrow(left);
  expect(() => recordTraining(gone, { on: "2026-03-02", subject: "1" }, security, rules, NOW)).toThrow(left);
});
