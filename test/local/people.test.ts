import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadRegulation, parseRegulation } from "#shared/regulation/load.ts";
import { peopleUnder } from "../../infra/local/people.ts";

describe("the people of a local archive", () => {
  const { regulation } = loadRegulation("shared/regulation/annual-customer-files.yaml");
  const people = peopleUnder(regulation);

  it("are two archivists, and one who submits for every other department", () => {
    expect(people.filter(({ role }) => role === "archivist").map(({ department }) => department)).toEqual([
      "档案室",
      "档案室",
    ]);
    const submitting = people.filter(({ role }) => role === "submitter").map(({ department }) => department);
    expect(["档案室", ...submitting].toSorted()).toEqual(Object.keys(regulation.departments).toSorted());
  });

  it("are there under another company's regulation as well", () => {
    const others = peopleUnder(
      parseRegulation(readFileSync("test/regulation/dental-lab.yaml", "utf8"), "dental-lab.yaml").regulation,
    );
    expect(others.filter(({ role }) => role === "archivist")).toHaveLength(2);
    expect(new Set(others.map(({ username }) => username)).size).toBe(others.length);
  });

  it("have passwords that the user pool takes", () => {
    for (const { password } of people) expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{12,}$/);
  });
});
