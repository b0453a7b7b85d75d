import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "#shared/domain/numbering/file-name.ts";

const USUAL = "{number}{title}{date}";
const paper = { number: "J2023001", title: "客户基本信息表", date: "2023-01-01" };

describe("an electronic file's name (AF-14)", () => {
  it("carries number, subject and date, as in the regulation's example", () => {
    expect(fileName(USUAL, paper)).toBe("J2023001客户基本信息表20230101");
  });

  it("says no more of the date than is known", () => {
    expect(fileName(USUAL, { ...paper, date: "2024-03" })).toBe("J2023001客户基本信息表202403");
    expect(fileName(USUAL, { ...paper, date: "2024" })).toBe("J2023001客户基本信息表2024");
  });

  it("holds nothing that a file system would refuse or a reader could not see", () => {
    const title = '../a\\b:c*d?e"f<g>h|i\u202e\u0000\n 合同';
    expect(fileName(USUAL, { ...paper, title })).toBe("J2023001..／a＼b：c＊d？e＂f＜g＞h｜i 合同20230101");
  });

  it("keeps number and date and fits every file system, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (title) => {
        const name = fileName(USUAL, { ...paper, title });
        expect(name).toMatch(/^J2023001.*20230101$/su);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{C}]/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
    );
  });
});
