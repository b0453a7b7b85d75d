import { afterEach, describe, expect, it, vi } from "vitest";
import { sheet, table, terminalWidth } from "../../cli/table.ts";

afterEach(() => vi.unstubAllEnvs());

describe("what the command line shows", () => {
  it("stands in columns, also where letters are twice as wide", () => {
    expect(table(["编号", "x"], [["Y1", "a"]])).toEqual(["编号  x", "────  ─", "Y1    a"]);
  });

  const papers = [
    { name: "收件号", least: 8, cut: true as const },
    { name: "客户", least: 12, optional: true as const },
    { name: "原因", least: 16 },
  ];
  const paper = ["36c11847-ded4", "苏州恒瑞精密制造有限公司", "未能判断属于哪一类。请指定类别。"];

  it("stays within the terminal's width: ids are cut, texts go on below, no mark begins a line", () => {
    expect(table(papers, [paper], 40)).toEqual([
      "收件号    客户          原因",
      "────────  ────────────  ────────────────",
      "36c11847  苏州恒瑞精密  未能判断属于哪一",
      "          制造有限公司  类。请指定类别。",
    ]);
    expect(table([{ name: "原因", least: 8 }], [["一二三四。"]], 8).slice(2)).toEqual(["一二三", "四。"]);
    expect(table([{ name: "日期", least: 10 }], [["2024-03-18 迟交"]], 14).slice(2)).toEqual(["2024-03-18", "迟交"]);
  });

  it("leaves out what can be spared where nothing else helps, and says so", () => {
    expect(table(papers, [paper], 30)).toEqual([
      "收件号    原因",
      "────────  ────────────────────",
      "36c11847  未能判断属于哪一类。",
      "          请指定类别。",
      "",
      "终端较窄，未列：客户",
    ]);
  });

  it("is as wide as it is where it goes to no terminal", () => {
    expect(table(papers, [paper], Number.POSITIVE_INFINITY).at(-1)).toBe(paper.join("  "));
    expect(terminalWidth({ columns: 80 })).toBeUndefined();
  });

  it("is fitted to the width that the terminal has, or that COLUMNS says", () => {
    vi.stubEnv("COLUMNS", undefined);
    expect(terminalWidth({ isTTY: true, columns: 100 })).toBe(100);
    vi.stubEnv("COLUMNS", "90");
    expect(terminalWidth({ isTTY: true, columns: 100 })).toBe(90);
  });

  it("stays on one line, whatever lines a sender put into a name", () => {
    expect(table(["名", "状态"], [["a\n已归档\r", "x"]])).toHaveLength(3);
    expect(sheet([["名", "a\u2028b"]])).toEqual(["名  a\\u{2028}b"]);
  });

  it("gives the terminal no command that a sender hid in a name", () => {
    const name = "a\u001b[31mb\u202egpj.exe\u0007";
    expect(table(["名"], [[name]]).at(-1)).toBe("a\\u{1b}[31mb\\u{202e}gpj.exe\\u{7}");
    expect(sheet([["名", name]])).toEqual(["名  a\\u{1b}[31mb\\u{202e}gpj.exe\\u{7}"]);
  });
});
