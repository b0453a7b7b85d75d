import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CopyMessage,
  certifiedMark,
  isShown,
  isStuck,
  isWhole,
  messagesOf,
  pagesIn,
  pagesToMake,
  viewingMark,
} from "#shared/domain/access/copy.ts";
import { aCopy } from "../../support/access-copies.ts";

describe("what is sent for a copy", () => {
  it("asks for every page once, the first that may be seen alone and first, never many in one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), fc.nat(), (pages, seed) => {
        const from = 1 + (seed % pages);
        const copy = aCopy({ pages, shown: [{ from, to: pages }] });
        const messages = messagesOf(copy);
        expect(messages[0]).toMatchObject({ from, to: from });
        const asked = messages.flatMap((message) => pagesToMake(copy, message));
        expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: pages }, (_, n) => n + 1));
        for (const message of messages) {
          expect(message.to - message.from).toBeLessThan(10);
          expect(CopyMessage.parse(message)).toEqual(message);
        }
      }),
    );
  });
});

describe("a copy", () => {
  it("lacks the pages that are not there yet, and is whole when none is", () => {
    const copy = aCopy({ pages: 4, ready: [2, 3] });
    expect(pagesToMake(copy, { from: 1, to: 4 })).toEqual([1, 4]);
    expect(isWhole(copy)).toBe(false);
    expect(isWhole({ ...copy, ready: [1, 2, 3, 4] })).toBe(true);
  });

  it("that is an extract has the pages alone that were approved, asked for together whatever lies between them (AF-24)", () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), (pairs) => {
        const pages = [...new Set(pairs.map(([from]) => from))].toSorted((a, b) => a - b);
        const copy = aCopy({ pages: 400, shown: pages.map((page) => ({ from: page, to: page })), extract: true });
        const messages = messagesOf(copy);
        expect(messages.flatMap((message) => pagesToMake(copy, message))).toEqual(pages);
        expect(messages.length).toBeLessThanOrEqual(1 + Math.ceil((pages.length - 1) / 10));
        expect(isWhole({ ...copy, ready: pages })).toBe(true);
      }),
    );
    expect(pagesIn(aCopy({ pages: 4, shown: [{ from: 2, to: 2 }] }))).toEqual([1, 2, 3, 4]);
  });

  it("is stuck where nothing has come of it for a minute, nor was it said again to make it: also of one that was begun in part", () => {
    const at = (seconds: number) => new Date(Date.parse(aCopy().begunAt) + seconds * 1000).toISOString();
    const stuck = (of: Parameters<typeof aCopy>[0]) => [61, 121, 181].map((after) => isStuck(aCopy(of), at(after)));
    expect(stuck({})).toEqual([true, true, true]);
    expect(stuck({ ready: [1], addedAt: at(2) })).toEqual([false, true, true]);
    expect(stuck({ ready: [1], addedAt: at(60) })).toEqual([false, true, true]);
    expect(stuck({ ready: [1], addedAt: at(60), sentAt: at(120) })).toEqual([false, false, true]);
  });

  it("is there for a day", () => {
    expect(Date.parse(aCopy().goneAt) - Date.parse(aCopy().begunAt)).toBe(24 * 3600_000);
  });

  it("shows the pages that were approved, and withholds the others (DL-13)", () => {
    const copy = aCopy({
      pages: 6,
      shown: [
        { from: 1, to: 3 },
        { from: 5, to: 5 },
      ],
    });
    expect([1, 2, 3, 4, 5, 6].filter((page) => isShown(copy, page))).toEqual([1, 2, 3, 5]);
  });

  it("says who sees it, under which request, when, of which file and what for; a certified one also whence it comes, and which it is (AF-24)", () => {
    const at = "2026-11-27 09:30 +08:00";
    const who = { name: "张三", department: "销售部", request: "0198ab12" };
    const viewing = viewingMark({ ...who, at, number: "Y2023销售合同002", purpose: "对账" });
    expect(viewing).toEqual({
      tiles: ["张三 销售部 · 申请 0198ab12 · 2026-11-27 09:30 +08:00", "文件 Y2023销售合同002 · 用途：对账"],
    });
    const of = { number: "Y2023销售合同002", title: "设备销售合同", copyNumber: "FZ2026003", count: 2, pages: 3 };
    const { foot, tiles } = certifiedMark(viewing, { ...of, company: "杭州云岭", at });
    expect(tiles).toEqual(viewing.tiles);
    expect(`${foot?.before}2${foot?.after}`).toBe(
      "来源：Y2023销售合同002《设备销售合同》 复制件编号：FZ2026003 共2份 共3页之2 杭州云岭 2026-11-27 09:30 +08:00",
    );
    const extract = certifiedMark(viewing, { ...of, extracted: "1,3", company: "杭州云岭", at });
    expect(`${extract.foot?.before}3${extract.foot?.after}`).toBe(
      "来源：Y2023销售合同002《设备销售合同》 复制件编号：FZ2026003 共2份 摘录第1、3页（原件共3页），本页为第3页 杭州云岭 2026-11-27 09:30 +08:00",
    );
  });
});
