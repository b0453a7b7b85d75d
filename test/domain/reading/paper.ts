import type { Page } from "#shared/domain/reading/page.ts";
import type { Question } from "#shared/domain/reading/reading.ts";
import type { Us } from "#shared/domain/reading/rules.ts";
import { PageBuilder } from "./page-builder.ts";

/** A paper of a company other than the samples', and what its archivist would do with it. */
export type Paper = {
  name: string;
  us: Us;
  pages: Page[];
  /** With a question it waits for a person; `any` when which question does not matter. */
  asks?: Question | "any";
  class?: string;
  date?: string;
  customer?: string;
  amount?: string;
};

export type Draw = (page: PageBuilder) => PageBuilder;
export type Expected = Omit<Paper, "name" | "us" | "pages">;

export const paper = (name: string, us: Us, draw: Draw, expected: Expected): Paper => ({
  name,
  us,
  pages: draw(new PageBuilder()).build(),
  ...expected,
});

const yunling: Us = {
  names: ["杭州云岭智能装备有限公司"],
  former: [],
  short: ["云岭智能", "云岭"],
  english: ["Hangzhou Yunling Intelligent Equipment Co., Ltd."],
  mail_domains: ["yunling-equip.example"],
};

/** A paper that 云岭 made or received. */
export const ourPaper = (name: string, draw: Draw, expected: Expected): Paper => paper(name, yunling, draw, expected);

/** One of ours that nobody may file without looking at it. */
export const undecided = (name: string, draw: Draw): Paper => ourPaper(name, draw, { asks: "any" });

/** Two parties' blocks side by side, each from the top down, as at the foot of a contract. */
export const beside = (page: PageBuilder, left: string[], right: string[]): PageBuilder =>
  page.skip().rows(...left.map((cell, at) => [cell, right[at] ?? ""]));

type DigitalInvoice = {
  title: string;
  number: string;
  date: string;
  buyer: [name: string, taxNumber: string];
  seller: [name: string, taxNumber: string];
  goods: string[][];
  /** The row of the net and the tax, as its maker sets it. */
  sum: string[];
  words: string;
  total: string;
  note: string;
  clerk: string;
};

/** The fully digital invoice, as the tax office's platform has printed it since 2021. */
export const digitalInvoice = (page: PageBuilder, invoice: DigitalInvoice): PageBuilder =>
  page
    .title(invoice.title)
    .right(`发票号码：${invoice.number}`)
    .right(`开票日期：${invoice.date}`)
    .row("购买方信息", "销售方信息")
    .row(`名称：${invoice.buyer[0]}`, `名称：${invoice.seller[0]}`)
    .row(`统一社会信用代码/纳税人识别号：${invoice.buyer[1]}`, `统一社会信用代码/纳税人识别号：${invoice.seller[1]}`)
    .rows(["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"], ...invoice.goods)
    .row(...invoice.sum)
    .row("价税合计（大写）", invoice.words, `（小写）¥${invoice.total}`)
    .row("备注", invoice.note)
    .text(`开票人：${invoice.clerk}`);
