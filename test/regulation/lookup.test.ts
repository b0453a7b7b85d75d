import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identified } from "#shared/regulation/bundled.ts";
import { filingRules } from "#shared/regulation/filing.ts";
import { loadRegulation, parseRegulation } from "#shared/regulation/load.ts";
import { classOf, defaultChannel, fileNameOf, seriesFor } from "#shared/regulation/lookup.ts";
import type { Regulation } from "#shared/regulation/schema.ts";

const ANNUAL = loadRegulation("shared/regulation/annual-customer-files.yaml").regulation;
const written = (id: string) => parseRegulation(readFileSync(`test/regulation/${id}.yaml`, "utf8"), id).regulation;
const DENTAL = written("dental-lab");
const ALL = [ANNUAL, DENTAL, written("customer-information")];

describe("a paper that is scanned again (DL-07)", () => {
  const samePaper = (duplicates?: Regulation["duplicates"]) =>
    filingRules(identified({ ...ANNUAL, duplicates })).samePaper;

  it("is asked about unless the regulation has it linked", () => {
    expect(ANNUAL.duplicates?.same_paper).toBe("ask");
    expect(samePaper()).toBe("ask");
    expect(samePaper({ same_paper: "link", clause: "DL-07" })).toBe("link");
  });
});

describe("the annual regulation", () => {
  it.each([
    ["J", "客户基本信息表", 1, "J2023001", "J2023"],
    ["Y", "销售合同", 2, "Y2023销售合同002", "Y2023销售合同"],
    ["D", "订单", 5, "D2023005", "D2023"],
    ["F", "付款凭证", 10, "F2023010", "F2023"],
    ["G", "电话", 15, "G2023电话015", "G2023电话"],
    ["K", "满意度调查", 3, "K2023满意度调查003", "K2023满意度调查"],
  ])("numbers class %s as its text says (AF-04…AF-09)", (sign, type, seq, number, key) => {
    const series = seriesFor(ANNUAL, sign, { year: 2023, type });
    expect(series.key).toBe(key);
    expect(series.number(seq)).toBe(number);
  });

  it("counts all basic data of a year together, and each contract type by itself (AF-04, AF-05)", () => {
    const key = (sign: string, type: string) => seriesFor(ANNUAL, sign, { year: 2024, type }).key;
    expect(key("J", "客户组织架构图")).toBe(key("J", "客户联系人信息"));
    expect(key("Y", "销售合同")).not.toBe(key("Y", "采购合同"));
  });

  it("opens a series after what was filed on paper before", () => {
    const contracts = classOf(ANNUAL, "Y");
    const opened = structuredClone(ANNUAL);
    opened.classes[contracts.name] = {
      ...contracts.rule,
      series: { ...contracts.rule.series, opening: { "2023 销售合同": 87 } },
    };
    const series = seriesFor(opened, "Y", { year: 2023, type: "销售合同" });
    expect(series.number(series.opening + 1)).toBe("Y2023销售合同088");
  });

  it("cuts a year's files into four categories, transactions into three classes (AF-02)", () => {
    const categories = Map.groupBy(Object.values(ANNUAL.classes), ({ category }) => category);
    expect([...categories].map(([category, classes]) => [category, classes.map(({ sign }) => sign).join("")])).toEqual([
      ["客户基础资料", "J"],
      ["业务交易", "YDF"],
      ["客户沟通与服务", "G"],
      ["客户反馈与评价", "K"],
    ]);
    for (const { series } of Object.values(ANNUAL.classes)) expect(series.one_per).toContain("year");
  });

  it("keeps basic data for good, transactions from the end of the contract, the rest from when it was made (AF-18)", () => {
    const kept = Object.values(ANNUAL.classes).map(
      ({ sign, keep }) => `${sign} ${keep && "from" in keep ? keep.from : keep?.for}`,
    );
    expect(kept).toEqual(["J 长期", "Y 合同履行完毕", "D 合同履行完毕", "F 合同履行完毕", "G 文件形成", "K 文件形成"]);
  });

  it("names departments, their clerks and the archive (AF-01, CR-01)", () => {
    const clerks = Object.entries(ANNUAL.departments).map(([name, { clerk, archive }]) => [name, clerk, archive]);
    expect(clerks).toContainEqual(["销售部", "销售内勤", false]);
    expect(clerks.filter(([, , archive]) => archive)).toEqual([["档案室", "档案员", true]]);
  });

  it("takes what names no channel for scanned paper (AF-11)", () => {
    expect(Object.keys(ANNUAL.channels)).toEqual(["内部系统", "纸质扫描", "邮件传真"]);
    expect(defaultChannel(ANNUAL)).toBe("纸质扫描");
  });

  it("refuses what it does not know", () => {
    expect(() => classOf(ANNUAL, "Z")).toThrow("confirm.unknown-class: Z");
    expect(() => seriesFor(ANNUAL, "Y", { year: 2024, type: "租赁合同" })).toThrow("confirm.unknown-type: 租赁合同");
    expect(() => seriesFor(DENTAL, "YG", { year: 2024, type: "订单" })).toThrow("confirm.no-code: YG");
  });

  it("names an electronic file by number, subject and date (AF-14)", () => {
    expect(fileNameOf(ANNUAL, { number: "J2023001", title: "客户基本信息表", date: "2023-01-01" })).toBe(
      "J2023001客户基本信息表20230101",
    );
  });
});

describe("under every regulation that passes its check (AF-13)", () => {
  const papers = ALL.flatMap((regulation) =>
    Object.values(regulation.classes).flatMap(({ sign, types }) =>
      Object.keys(types).map((type) => ({ regulation, sign, type })),
    ),
  );
  const file = fc.record({
    year: fc.integer({ min: 2000, max: 2030 }),
    code: fc.stringMatching(/^[0-9]{4}$/),
    seq: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 900, max: 200_000 })),
  });

  it("two files have the same number only if they have the same series and sequence", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...papers), file), { minLength: 2, maxLength: 30 }), (files) => {
        const owners = new Map<string, string>();
        for (const [{ regulation, sign, type }, { year, code, seq }] of files) {
          const series = seriesFor(regulation, sign, { year, type, code });
          const number = series.number(seq);
          const owner = `${series.key} ${seq}`;
          expect(owners.get(regulation.regulation.id + number) ?? owner).toBe(owner);
          owners.set(regulation.regulation.id + number, owner);
        }
      }),
    );
  });
});
