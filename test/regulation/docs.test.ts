import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Clause,
  currentPage,
  gatherEvidence,
  mentioned,
  readClauses,
  regulationPage,
} from "#shared/regulation/docs.ts";

const ROOT = process.cwd();
const clauses = readClauses(ROOT);
const evidence = gatherEvidence(ROOT);
const all = Object.values(clauses).flatMap(({ clauses }) => Object.entries(clauses));

describe("docs/regulation.md", () => {
  it("is what npm run regulation -- docs would write now", () => {
    expect(readFileSync("docs/regulation.md", "utf8")).toBe(currentPage(ROOT));
  });

  it("says that a clause works only where code and a test name it", () => {
    const page = (clause: Clause, code: string[], tests: string[]) =>
      regulationPage(
        "",
        { AF: { title: "办法", clauses: { "ZZ-01": clause } } },
        new Map([["ZZ-01", { rules: [], code, tests }]]),
      ).match(/^\| ZZ-01 .*\| (\S+) \|$/m)?.[1];
    const works: Clause = { zh: "部门已知", status: "works" };
    const partly: Clause = { zh: "部门已知", status: "partly", rest: "统计" };
    expect(page(works, [], [])).toBe("可用；尚无代码；尚无测试");
    expect(page(works, ["shared/a.ts"], [])).toBe("可用；尚无测试");
    expect(page(works, ["shared/a.ts"], ["test/a.test.ts"])).toBe("可用");
    expect(page(partly, ["shared/a.ts"], [])).toBe("部分；尚无测试；尚缺：统计");
    expect(page(partly, ["shared/a.ts"], ["test/a.test.ts"])).toBe("部分；尚缺：统计");
    expect(page({ zh: "部门已知", status: "later" }, [], [])).toBe("以后");
  });

  it("has code and a test for every clause that is said to work", () => {
    const claimed = all.filter(([, { status }]) => status !== "later").map(([id]) => id);
    const bare = claimed.filter((id) => !evidence.get(id)?.code.length || !evidence.get(id)?.tests.length);
    expect(bare).toEqual([]);
  });

  it("says what is still missing of a clause that works in part", () => {
    for (const [id, { status, rest }] of all)
      expect({ id, missing: rest !== undefined }).toEqual({ id, missing: status === "partly" });
  });

  it("knows every clause that the project names", () => {
    const known = new Set(all.map(([id]) => id));
    const letters = Object.keys(clauses);
    const strange = [...evidence.keys()].filter((id) => letters.includes(id.slice(0, 2)) && !known.has(id));
    expect(strange).toEqual([]);
  });

  it("counts every clause of a span", () => {
    expect([...mentioned("ZZ-04…ZZ-06, YY-05…07 and XZZ-9")]).toEqual([
      "ZZ-04",
      "ZZ-05",
      "ZZ-06",
      "YY-05",
      "YY-06",
      "YY-07",
    ]);
  });

  it("shows a clause with its rules, code and tests", () => {
    const page = regulationPage(
      "# 办法",
      { AF: { title: "办法", clauses: { "ZZ-01": { zh: "部门已知", status: "works" } } } },
      new Map([["ZZ-01", { rules: ["departments.销售部"], code: ["shared/a/b.ts"], tests: ["test/a/b.test.ts"] }]]),
    );
    expect(page).toContain(
      "| ZZ-01 | 部门已知 | `departments.销售部` | [a/b.ts](../shared/a/b.ts) | [a/b.test.ts](../test/a/b.test.ts) | 可用 |",
    );
  });
});
