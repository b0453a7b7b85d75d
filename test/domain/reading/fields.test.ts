import { describe, expect, it } from "vitest";
import { findFields, under } from "#shared/domain/reading/fields.ts";
import { layOut } from "#shared/domain/reading/layout.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { findTitles } from "#shared/domain/reading/titles.ts";
import { PageBuilder } from "./page-builder.ts";

const labels = [
  "客户名称",
  "甲方",
  "买方",
  "日期",
  "签订日期",
  "统一社会信用代码",
  "成立日期",
  "来电人",
  "来电时间",
  "付款单位",
  "订单号",
];
const read = (pages: Page[]) => {
  const fields = findFields(layOut(pages, labels), labels);
  return (label: string) => under(fields, label).map(({ value }) => value);
};
const page = () => new PageBuilder();

/** The page as it lies when it was fed at an angle: everything falls towards the right. */
const askew = (pages: Page[], fall: number): Page[] =>
  pages.map((one) => ({
    ...one,
    lines: one.lines.map((line) => {
      const down = fall * ((line.box.left + line.box.right) / 2);
      return { ...line, box: { ...line.box, top: line.box.top + down, bottom: line.box.bottom + down } };
    }),
  }));

describe("a label's value", () => {
  it("stands behind a colon, beside it or below it", () => {
    const value = read(
      page()
        .text("甲方（买方）：苏州恒瑞公司")
        .row("客户名称", "武汉东湖公司")
        .rows(["来电人", "来电时间"], ["梁志明", "2023-10-17"])
        .build(),
    );
    expect(value("甲方")).toEqual(["苏州恒瑞公司"]);
    expect(value("买方")).toEqual(["苏州恒瑞公司"]);
    expect(value("客户名称")).toEqual(["武汉东湖公司"]);
    expect(value("来电人")).toEqual(["梁志明"]);
    expect(value("来电时间")).toEqual(["2023-10-17"]);
  });

  it("is found though the label is spaced out, adorned, or broken over two lines", () => {
    const value = read(
      page()
        .text("甲　　方：苏州恒瑞公司", "*付款单位全称：武汉东湖公司")
        .row("统一社会信用代", "91530100MA6NQ8T52L")
        .text("码")
        .build(),
    );
    expect(value("甲方")).toEqual(["苏州恒瑞公司"]);
    expect(value("付款单位")).toEqual(["武汉东湖公司"]);
    expect(value("统一社会信用代码")).toEqual(["91530100MA6NQ8T52L"]);
  });

  it("is found where the label is printed in two languages", () => {
    const value = read(
      page().row("客戶名稱 Customer", "維港冷藏倉庫有限公司").row("日期 Date", "2022年11月30日").build(),
    );
    expect([value("客户名称"), value("日期")]).toEqual([["維港冷藏倉庫有限公司"], ["2022年11月30日"]]);
  });

  it("ends where the next label begins, in one line or in a row that was read as one", () => {
    const value = read(
      page().text("订单号：SO-0921 签订日期：2024年3月18日").text("客户名称 武汉东湖公司成立日期 2012年8月9日").build(),
    );
    expect(value("订单号")).toEqual(["SO-0921"]);
    expect(value("签订日期")).toEqual(["2024年3月18日"]);
    expect(value("客户名称")).toEqual(["武汉东湖公司"]);
    expect(value("成立日期")).toEqual(["2012年8月9日"]);
  });

  it("is not another label, and is nothing where the place is blank", () => {
    const value = read(page().row("客户名称", "订单号：SO-0921").skip(200).row("日期：").build());
    expect(value("客户名称")).toEqual([""]);
    expect(value("日期")).toEqual([""]);
  });

  it("is not headed by a longer label that ends alike", () => {
    expect(read(page().text("交货日期：2024年5月22日").build())("日期")).toEqual([]);
  });

  it("is found on a page that lies askew", () => {
    const rows = ["甲", "乙", "丙", "丁", "戊", "己", "庚"].map((name) => [`${name}项`, "一", "二", `${name}尾`]);
    const pages = page()
      .rows(...rows, ["客户名称", "", "", "武汉东湖公司"], ["订单号", "", "", "SO-0921"])
      .build();
    const value = read(askew(pages, 0.03));
    expect(value("客户名称")).toEqual(["武汉东湖公司"]);
    expect(value("订单号")).toEqual(["SO-0921"]);
  });
});

describe("a title", () => {
  it("is large, in the middle and near the top, though its characters stand apart", () => {
    const sheet = layOut(page().right("No. 0004512").row("收", "款", "收", "据").text("今收到货款。").build());
    expect(findTitles(sheet).map(({ text }) => text)).toContain("收款收据");
    const [first] = findTitles(layOut(page().text("杭州云岭智能装备").title("销售合同").text("甲方：某公司").build()));
    expect(first?.text).toBe("销售合同");
  });

  it("is no sentence and no label with its value", () => {
    expect(findTitles(layOut(page().title("双方订立本合同，共同遵守。").title("编号：001").build()))).toEqual([]);
  });
});
