import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { standingOf } from "#shared/domain/people/standing.ts";
import { parseRegulation } from "#shared/regulation/load.ts";
import { standingRules } from "#shared/regulation/standing.ts";
import { peopleUnder } from "../../infra/local/people.ts";

const NOW = "2026-03-02T01:00:00.000Z";
const under = (file: string) => {
  const { regulation } = parseRegulation(readFileSync(file, "utf8"), file);
  const rules = standingRules(regulation);
  const people = peopleUnder(regulation, NOW);
  const standings = people.map(({ username, password: _, ...person }) =>
    standingOf({ ...person, subject: username, absences: [], active: true, rev: 1 }, rules, NOW),
  );
  const who = (capacity: string) =>
    standings.filter(({ capacities }) => capacities.some((each) => each === capacity)).map(({ subject }) => subject);
  return { regulation, people, standings, who, departments: Object.keys(regulation.departments) };
};

describe("the people of a local archive", () => {
  const { regulation, people, standings, who, departments } = under("shared/regulation/annual-customer-files.yaml");

  it("are two archivists, and one who submits for every other department", () => {
    expect(who("archivist")).toEqual(["archivist-1", "archivist-2"]);
    const submitting = people.filter(({ roles }) => roles.includes("submitter")).map(({ department }) => department);
    expect(["档案室", ...submitting].toSorted()).toEqual(departments.toSorted());
  });

  it("are every department's head, and who holds each post above", () => {
    const heads = standings.filter(({ capacities }) => capacities.includes("department head"));
    expect(heads.map(({ department }) => department).toSorted()).toEqual(departments.toSorted());
    expect(people.filter(({ username }) => username.startsWith("executive-")).map(({ post }) => post)).toEqual(
      regulation.posts,
    );
  });

  it("are employees of two departments who are nothing else, and one of each officer", () => {
    const only = standings.filter(({ capacities }) => capacities.join() === "employee");
    expect(only.map(({ subject }) => subject)).toEqual(["employee-1", "employee-2", "newcomer-1"]);
    expect(who("auditor")).toEqual(["auditor-1"]);
    expect(who("security officer")).toEqual(["security-1"]);
    expect(who("system officer")).toEqual(["system-1"]);
    expect(who("supervisor")).toEqual(["supervisor-1"]);
  });

  it("have all signed, and were trained the day before, but the newcomer (AF-26)", () => {
    const without = standings.filter(({ agreed, trained }) => !(agreed && trained));
    expect(without).toMatchObject([{ subject: "newcomer-1", agreed: false, trained: false }]);
    expect(people[0]?.training?.on).toBe("2026-03-01");
  });

  it.each(["dental-lab", "customer-register", "archives-compendium", "customer-information"])(
    "are there under another company's regulation as well: %s",
    (name) => {
      const others = under(`test/regulation/${name}.yaml`);
      expect(others.who("archivist")).toHaveLength(2);
      expect(others.who("employee")).toHaveLength(others.people.length);
      expect(others.who("department head").length).toBeGreaterThanOrEqual(others.departments.length);
      expect(new Set(others.people.map(({ username }) => username)).size).toBe(others.people.length);
    },
  );

  it("have passwords that the user pool takes", () => {
    for (const { password } of people) expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{12,}$/);
  });
});
