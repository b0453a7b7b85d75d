import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { classify } from "#shared/domain/reading/classify.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { Reading } from "#shared/domain/reading/reading.ts";
import { harderPapers } from "./harder-papers.ts";
import { PageBuilder } from "./page-builder.ts";
import type { Paper } from "./paper.ts";
import { papersOfHarbours } from "./papers-of-harbours.ts";
import { papersOfHills } from "./papers-of-hills.ts";
import { papersOfOffices } from "./papers-of-offices.ts";
import { papersOfSeasons } from "./papers-of-seasons.ts";
import { papersOfTowns } from "./papers-of-towns.ts";
import { papersOfTrades } from "./papers-of-trades.ts";
import { papersOfValleys } from "./papers-of-valleys.ts";
import { rules } from "./rules-of-the-first-regulation.ts";
import { heldOut, tuned } from "./usual-papers.ts";

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const Truth = z.object({
  width: z.int(),
  height: z.int(),
  segments: z.array(z.object({ text: z.string(), box: z.tuple([z.number(), z.number(), z.number(), z.number()]) })),
});
const Samples = z.object({
  papers: z.record(
    z.string(),
    z.object({
      outcome: z.enum(["filed", "review"]),
      class: z.string().optional(),
      date: z.string().optional(),
      customer: z.string().optional(),
      amount: z.string().optional(),
    }),
  ),
});
const samples = Samples.parse(json("test/scans/expected.json")).papers;

function truePage(name: string): Page {
  const { width, height, segments } = Truth.parse(json(`test/scans/truth/${name}.boxes.json`));
  const lines = segments.map(({ text, box: [left, top, right, bottom] }) => ({
    text,
    confidence: 1,
    box: { left, top, right, bottom },
  }));
  return { number: 1, width, height, turned: 0, source: "text layer", engine: "truth", lines };
}

const kind = (reading: Reading) => {
  const [best] = reading.candidates;
  return best && `${best.class}/${best.type}`;
};

describe("a sample paper, read without error (AF-04…AF-09)", () => {
  it.each(Object.entries(samples))("%s ends as its archivist would have it", (name, expected) => {
    const reading = classify([truePage(name)], rules);
    if (expected.outcome === "review") return expect(reading.questions).not.toEqual([]);
    expect(reading.questions).toEqual([]);
    expect(kind(reading)?.startsWith(expected.class ?? "?")).toBe(true);
    expect(reading.date?.value).toBe(expected.date);
    expect(reading.customer?.value).toBe(expected.customer);
    expect(reading.amount?.value).toBe(expected.amount);
  });

  it("has its own number, its title (AF-14) and its level", () => {
    const facts = (name: string) => {
      const reading = classify([truePage(name)], rules);
      return [reading.title, reading.ownNumber?.value, reading.level];
    };
    expect(facts("01-sales-contract")).toEqual(["工业设备销售合同", "YL-XS-2024-0387", "一般"]);
    expect(facts("05-vat-invoice")).toEqual(["电子发票（增值税专用发票）", "24332000000189276451", "一般"]);
    expect(facts("08-email")).toEqual(["关于HY-7型密封圈交期及价格调整的回复", undefined, "一般"]);
    expect(facts("13-customer-profile")).toEqual(["客户基本信息登记表", undefined, "重要"]);
  });
});

/** From here on the archive files by itself (`confidence` in the stage). */
const SURE = 0.8;

const read = (paper: Paper) => classify(paper.pages, { ...rules, company: paper.us });

describe.each([
  ["a paper that the weights were tuned on", tuned],
  ["a paper held out while they were tuned", heldOut],
  ["a paper written afterwards", harderPapers],
  ["a paper of the trades, by somebody who did not know the rules", papersOfTrades],
  ["a paper of offices, by somebody who did not know the rules", papersOfOffices],
  ["a paper of a week's post, by somebody who did not know the rules", papersOfTowns],
  ["a paper of a year, by somebody who did not know the rules", papersOfSeasons],
  ["a paper of trade, by somebody who did not know the rules", papersOfHarbours],
  ["a paper of public bodies, by somebody who did not know the rules", papersOfHills],
  ["a paper of makers, by somebody who did not know the rules", papersOfValleys],
])("%s", (_, papers) => {
  it.each(papers.map((paper) => ({ ...paper, paper })))("$name", ({ paper }) => {
    const reading = read(paper);
    const isSure = reading.confidence >= SURE;
    if (paper.asks === undefined) expect([reading.questions, isSure]).toEqual([[], true]);
    else if (paper.asks === "any") expect([reading.questions, isSure]).not.toEqual([[], true]);
    else expect(reading.questions).toContain(paper.asks);
    if (paper.class !== undefined) expect(kind(reading)).toBe(paper.class);
    if (paper.date !== undefined) expect(reading.date?.value).toBe(paper.date);
    if (paper.customer !== undefined) expect(reading.customer?.value).toBe(paper.customer);
    if (paper.amount !== undefined) expect(reading.amount?.value).toBe(paper.amount);
  });
});

const aContract = (us: string, them: string, ours: string, theirs: string, title = "买卖合同") =>
  new PageBuilder()
    .title(title)
    .text(`${ours}：${us}`, `${theirs}：${them}`, "双方协商一致，订立本合同。合同总价￥1,000.00。违约责任按法律规定。")
    .row(`${ours}代表：张三`, `${theirs}代表：李四`)
    .row("日期：2024年3月1日", "日期：2024年3月2日")
    .build();

describe("a 买卖合同 (AF-05, AM-10)", () => {
  const us = rules.company.names[0] ?? "";
  const them = "武汉东湖光电技术有限公司";
  const both = [
    ["卖方", "买方"],
    ["供方", "需方"],
    ["出卖人", "买受人"],
    ["甲方（卖方）", "乙方（买方）"],
    ["乙方（供方）", "甲方（需方）"],
  ] as const;

  it.each(both)("is a sale when we are %s and a purchase when we are %s", (seller, buyer) => {
    const sale = classify(aContract(us, them, seller, buyer), rules);
    const purchase = classify(aContract(us, them, buyer, seller), rules);
    expect([kind(sale), sale.customer?.value, sale.questions]).toEqual(["Y/销售合同", them, []]);
    expect([kind(purchase), purchase.customer?.value, purchase.questions]).toEqual(["Y/采购合同", them, []]);
  });

  it("is so whatever its title says", () => {
    expect(kind(classify(aContract(us, them, "供方", "需方", "物资采购合同"), rules))).toBe("Y/销售合同");
  });

  it("knows us with a character misread, and by a former name", () => {
    const read = aContract("杭州云岭智熊装备有限公司", them, "供方", "需方").map((page) => ({
      ...page,
      lines: page.lines.map((line) => (line.text.includes("智熊") ? { ...line, confidence: 0.85 } : line)),
    }));
    const misread = classify(read, rules);
    expect([kind(misread), misread.customer?.value]).toEqual(["Y/销售合同", them]);
    const company = { ...rules.company, former: ["杭州云岭机械厂"] };
    const former = classify(aContract("杭州云岭机械厂", them, "供方", "需方"), { ...rules, company });
    expect([kind(former), former.customer?.value]).toEqual(["Y/销售合同", them]);
  });

  it("of two other companies is a question", () => {
    expect(classify(aContract("宁波甲公司", "温州乙机械有限公司", "卖方", "买方"), rules).questions).not.toEqual([]);
  });

  it("is not taken from the words of another paper", () => {
    const invoice = classify([truePage("05-vat-invoice")], rules);
    expect(invoice.candidates.filter((one) => one.class === "Y" && one.confidence > 0.1)).toEqual([]);
  });
});

describe("a supplement (AF-05)", () => {
  it("is of the kind of the contract that it quotes", () => {
    const pages = new PageBuilder()
      .title("补充协议")
      .text("甲方：四川省锦江医药连锁有限责任公司", "乙方：杭州云岭智能装备有限公司")
      .text(
        "双方于2022年5月签订的《信息系统运维服务合同》，经协商一致，补充如下：",
        "一、服务期限延长一年。二、本协议一式两份。",
      )
      .row("甲方代表：邓晓岚", "乙方代表：蒋宏伟")
      .row("2023年6月1日", "2023年6月1日")
      .build();
    const reading = classify(pages, rules);
    expect([kind(reading), reading.date?.value, reading.questions]).toEqual(["Y/服务合同", "2023-06-01", []]);
  });
});

describe("a regulation's words", () => {
  it("mean themselves, whatever signs are in them", () => {
    const parties = { ...rules.parties, 各方: [...(rules.parties.各方 ?? []), "甲方(*", "[乙方", "C++"] };
    const reading = classify([truePage("01-sales-contract")], { ...rules, parties, secrets: { marks: ["(内部"] } });
    expect([kind(reading), reading.questions]).toEqual(["Y/销售合同", []]);
  });
});

describe("what came with a paper", () => {
  const page = truePage("01-sales-contract");

  it("makes surer when it agrees, asks when it differs, and never overrides", () => {
    const alone = classify([page], rules);
    const agrees = classify([page], rules, {
      customer: "苏州恒瑞精密制造有限公司",
      date: "2024-03",
      department: "销售部",
    });
    expect(agrees.questions).toEqual([]);
    expect(agrees.date?.confidence).toBeGreaterThan(alone.date?.confidence ?? 1);
    const differs = classify([page], rules, { customer: "苏州恒信贸易有限公司", date: "2023-03-18" });
    expect(differs.questions).toEqual(["review.hint-differs"]);
    expect([differs.customer?.value, differs.date?.value]).toEqual([alone.customer?.value, alone.date?.value]);
  });

  it("shows a date that lies after the day it came in to be misread", () => {
    expect(classify([page], rules, { received: "2024-03-17" }).questions).toEqual(["review.unsure-date"]);
    expect(classify([page], rules, { received: "2024-03-18" }).questions).toEqual([]);
  });
});

describe("a reading", () => {
  const word = fc.constantFrom(
    ...[
      "合同",
      "订单",
      "发票",
      "甲方：",
      "日期：",
      "2024年3月1日",
      "￥1,000.00",
      "客户名称",
      "武汉东湖光电技术有限公司",
      "云岭",
      "：",
      "(",
      "《",
      "机密",
    ],
  );
  const line = fc.record({
    text: fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.array(word, { maxLength: 4 }).map((words) => words.join(" ")),
    ),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    box: fc.record({
      left: fc.integer({ min: -10, max: 1300 }),
      top: fc.integer({ min: -10, max: 1800 }),
      right: fc.integer({ min: -10, max: 1300 }),
      bottom: fc.integer({ min: -10, max: 1800 }),
    }),
  });
  const page = fc.record({
    number: fc.integer({ min: 1, max: 9 }),
    width: fc.constant(1240),
    height: fc.constant(1754),
    turned: fc.constant(0 as const),
    source: fc.constant("ocr" as const),
    engine: fc.constant("any"),
    lines: fc.array(line, { maxLength: 25 }),
  });

  it("is made of whatever stands on the pages, and no class is without a sign that speaks for it", () => {
    fc.assert(
      fc.property(fc.uniqueArray(page, { maxLength: 3, selector: ({ number }) => number }), (pages) => {
        const reading = Reading.parse(classify(pages, rules));
        for (const candidate of reading.candidates)
          expect(candidate.evidence.some(({ weight }) => weight > 0)).toBe(true);
        if (reading.questions.length === 0) expect(reading.date?.value).toBeDefined();
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("is the same each time", () => {
    const page = truePage("06-payment-voucher");
    expect(classify([page], rules)).toEqual(classify([page], rules));
  });
});
