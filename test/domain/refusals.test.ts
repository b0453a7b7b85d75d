import { describe, expect, it } from "vitest";
import { Code, refusals, sentence } from "#shared/domain/refusals.ts";

describe("a refusal", () => {
  it("has a sentence for its reader, whatever its code", () => {
    for (const code of Object.keys(refusals)) expect(sentence(Code.parse(code), "X")).toMatch(/^\P{Cc}+。$/u);
  });

  it.each([
    ["disposal.held", "文件被冻结（冻结号 01990000、01990001），不得销毁。", "另有 3 份冻结，没有逐一列出。"],
    [
      "disposal.in-use",
      "文件正在申请、利用或借出，或已遗失（申请号 01990000、01990001），不得销毁。",
      "另有 3 份申请，没有逐一列出。",
    ],
  ] as const)("for several things at once names them, and says how many more there are: %s", (code, said, more) => {
    const first = ["01990000-one", "01990001-two"];
    expect(sentence(code, { first, of: 2 })).toBe(said);
    expect(sentence(code, { first, of: 5 })).toBe(said + more);
  });

  it("of a request that nobody knows by the beginning of its id asks for the whole", () => {
    expect(sentence("access.unknown", "7669c846")).toMatch(/请写全申请号/);
    expect(sentence("access.unknown", "36c11847-ded4-459b-89e3-116e34b58032")).not.toMatch(/请写全/);
  });

  it("of what may not be proposed says by which word it may", () => {
    expect(sentence("disposal.not-due", "G2024邮件001")).toContain("缘由（ground）写无保存价值");
    expect(sentence("disposal.nothing-due", "G")).toMatch(/按类（class）.*只列到期.*请逐件写编号/);
    expect(sentence("disposal.unknown", "7669c846")).toContain("监销人在执行时指定");
  });

  it("of a date says how a right one looks", () => {
    expect(sentence("request.invalid", "date, colour")).toMatch(
      /date（日期应如 2024-03-18、2024-03 或 2024，.*）、colour。$/,
    );
    expect(sentence("request.invalid", "scope.query.from")).toMatch(/scope\.query\.from（日期应如/);
    expect(sentence("request.invalid", "constructor")).toBe("请求不符合要求：constructor。");
    expect(sentence("request.invalid", "watchedBy.0")).toBe(
      "请求不符合要求：watchedBy.0（监督人的姓名不能为空，每个至多 200 字）。",
    );
  });
});
