import { describe, expect, it } from "vitest";
import { sheet, table } from "../../cli/table.ts";

describe("what the command line shows", () => {
  it("stands in columns, also where letters are twice as wide", () => {
    expect(table(["编号", "x"], [["Y1", "a"]])).toEqual(["编号  x", "────  ─", "Y1    a"]);
  });

  it("gives the terminal no command that a sender hid in a name", () => {
    const name = "a\u001b[31mb\u202egpj.exe\u0007";
    expect(table(["名"], [[name]]).at(-1)).toBe("a·[31mb·gpj.exe·");
    expect(sheet([["名", name]])).toEqual(["名  a·[31mb·gpj.exe·"]);
  });
});
