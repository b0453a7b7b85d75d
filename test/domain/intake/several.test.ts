import { describe, expect, it } from "vitest";
import type { Page } from "#shared/domain/intake/page.ts";
import { askIfSeveral, startsOfOthers } from "#shared/domain/intake/several.ts";
import { aReading, loaded } from "../../support/papers.ts";

const rules = loaded.regulation;

/** A page with a title in large letters, if any, over lines of text. */
function aPage(number: number, title: string | undefined, lines: string[], above?: string): Page {
  const line = (text: string, top: number, size: number, left = 150) => ({
    text,
    confidence: 1,
    box: { left, top, right: left + text.length * size, bottom: top + size },
  });
  const head = above === undefined ? [] : [line(above, 80, 24)];
  const named = title === undefined ? [] : [line(title, 150, 44, (1240 - title.length * 44) / 2)];
  const body = lines.map((text, n) => line(text, 300 + 50 * n, 24));
  return {
    ...{ number, width: 1240, height: 1754, turned: 0, source: "ocr", engine: "test" },
    lines: [...head, ...named, ...body],
  };
}

const contract = aPage(1, "设备销售合同", ["甲方：苏州恒瑞精密制造有限公司", "乙方：云岭", "双方经协商订立本合同。"]);
const terms = (number: number) => aPage(number, undefined, ["第五条 付款方式", "合同签订后付清全部货款。"]);

describe("a paper in whose middle another title starts", () => {
  it("may be several: it is asked about, with the pages", () => {
    const pages = [contract, terms(2), aPage(3, "付款凭证", ["收款人：云岭", "金额：10.00"]), terms(4)];
    expect(startsOfOthers(pages, rules)).toEqual([3]);
    const asked = askIfSeveral({ ...aReading, questions: ["review.unsure-date"] }, pages, rules);
    expect(asked).toMatchObject({ starts: [3], questions: ["review.may-be-several", "review.unsure-date"] });
  });

  it("may be several though its title stands in brackets", () => {
    const invoice = aPage(2, "电子发票（增值税专用发票）", [
      "发票号码：24442000000012345678",
      "购买方：云岭",
      "价税合计：10.00",
    ]);
    expect(startsOfOthers([contract, invoice], rules)).toEqual([2]);
  });

  const whole: [string, Page[]][] = [
    ["an annex says so above its title", [contract, aPage(2, "送货单", ["品名"], "附件一：")]],
    [
      "an annex is named by the contract",
      [aPage(1, "设备销售合同", ["本合同附件：1. 设备清单 2. 送货单"]), aPage(2, "送货单", ["品名"])],
    ],
    ["a contract goes on", [contract, terms(2), terms(3)]],
    ["its title stands on every page", [contract, aPage(2, "设备销售合同", ["第五条"])]],
    [
      "a title stands in the middle of a page",
      [
        contract,
        {
          ...terms(2),
          lines: [
            { text: "付款凭证", confidence: 1, box: { left: 500, top: 900, right: 700, bottom: 944 } },
            ...terms(2).lines,
          ],
        },
      ],
    ],
    ["its first page has no title", [terms(1), aPage(2, "付款凭证", ["收款人"])]],
    ["it has one page", [contract]],
  ];
  it.each(whole)("is one where %s", (_, pages) => {
    expect(startsOfOthers(pages, rules)).toEqual([]);
    expect(askIfSeveral(aReading, pages, rules)).toBe(aReading);
  });
});
