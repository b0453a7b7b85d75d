import { describe, expect, it } from "vitest";
import { LONGEST_CHAIN, mayActFor, nameDeputy } from "#shared/domain/people/deputy.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { aPerson, rules, twoDepartments } from "../../support/people.ts";

const person = aPerson();
const colleague = aPerson({ subject: "wang", name: "王伟" });
const head = aPerson({ subject: "head", post: "销售部经理" });
const executive = aPerson({ subject: "executive", department: "档案室", post: "分管领导" });
const name = (whose: Person, deputy: Person, by = whose) => nameDeputy(whose, [deputy], by, rules);

describe("a deputy (CI-16)", () => {
  it("is a colleague of the same department", () => {
    expect(name(person, colleague)).toEqual({ ...person, deputy: "wang", rev: 2 });
    expect(() => name(person, { ...colleague, department: "财务部" })).toThrow("people.deputy-elsewhere");
  });

  it("may be an executive, whatever department they sit in; another department's head may not", () => {
    expect(name(head, executive).deputy).toBe("executive");
    const other = aPerson({ subject: "other", department: "财务部", post: "财务部经理" });
    expect(() => name(head, other)).toThrow("people.deputy-elsewhere");
  });

  it("of an executive stands above them, or works with them", () => {
    expect(() => name(executive, head)).toThrow("people.deputy-elsewhere");
    expect(name(executive, { ...colleague, department: "档案室" }).deputy).toBe("wang");
  });

  it("of a head is who the regulation says acts for the head, where it says so", () => {
    const chief = aPerson({ subject: "chief", department: "营业部", post: "营业部经理" });
    const clerk = aPerson({ subject: "clerk", department: "营业部", post: "营业内勤" });
    const second = aPerson({ subject: "second", department: "营业部", post: "营业部副经理" });
    const by = chief;
    expect(() => nameDeputy(chief, [clerk], by, twoDepartments)).toThrow("people.deputy-post: 营业部副经理");
    expect(nameDeputy(chief, [second], by, twoDepartments).deputy).toBe("second");
    expect(nameDeputy(chief, [{ ...executive, post: "总经理" }], by, twoDepartments).deputy).toBe("executive");
    expect(nameDeputy(clerk, [second], clerk, twoDepartments).deputy).toBe("second");
  });

  it("of an archivist is an archivist, for an archivist's seat is every archivist's and nobody else's", () => {
    const archivist: Person = { ...person, roles: ["archivist"] };
    expect(() => name(archivist, colleague)).toThrow("people.deputy-archivist");
    expect(name(archivist, { ...colleague, roles: ["archivist"] }).deputy).toBe("wang");
  });

  it("is cleared for as much as whom they act for", () => {
    const trusted = { ...person, clearance: "重要" };
    expect(() => name(trusted, colleague)).toThrow("people.deputy-clearance");
    expect(name(trusted, { ...colleague, clearance: "核心" }).deputy).toBe("wang");
  });

  it("is still here, and is another", () => {
    expect(() => name(person, { ...colleague, active: false })).toThrow("people.deputy-inactive");
    expect(() => name(person, person)).toThrow("people.deputy-oneself");
    expect(() => name({ ...person, active: false }, colleague)).toThrow("people.has-left");
  });

  it("is not made so by themselves", () => {
    expect(() => name(person, head, head)).toThrow("people.not-oneself");
    expect(name(person, colleague, head).deputy).toBe("wang");
  });

  it("has not, by however many hands, the one whom they act for as their own", () => {
    const third = aPerson({ subject: "third", deputy: "li" });
    const back = { ...colleague, deputy: "third" };
    expect(() => nameDeputy(person, [{ ...colleague, deputy: "li" }, person], person, rules)).toThrow(
      "people.deputy-circle",
    );
    expect(() => nameDeputy(person, [back, third, person], person, rules)).toThrow("people.deputy-circle");
    expect(nameDeputy(person, [back, { ...third, deputy: "zhao" }], person, rules).deputy).toBe("wang");
  });

  it("is not at the head of a chain that is too long to follow", () => {
    const chain = Array.from({ length: LONGEST_CHAIN + 1 }, (_, n) => aPerson({ subject: `p${n}` }));
    expect(() => nameDeputy(person, chain, person, rules)).toThrow("people.deputy-chain");
    expect(nameDeputy(person, chain.slice(1), person, rules).deputy).toBe("p1");
  });

  it("ends where nobody is named", () => {
    expect(nameDeputy({ ...person, deputy: "wang" }, [], person, rules)).toEqual({ ...person, rev: 2 });
  });
});

describe("a deputy who was named", () => {
  it.each<[string, Person, Person]>([
    ["moved to another department", person, { ...colleague, department: "财务部" }],
    ["left", person, { ...colleague, active: false }],
    ["acts for someone who is trusted with more by now", { ...person, clearance: "核心" }, colleague],
    ["acts for someone who became an archivist", { ...person, roles: ["archivist"] }, colleague],
  ])("acts no longer once they %s", (_, whom, deputy) => {
    expect(mayActFor(colleague, person, rules)).toBe(true);
    expect(mayActFor(deputy, whom, rules)).toBe(false);
  });
});
