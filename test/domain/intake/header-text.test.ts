import { describe, expect, it } from "vitest";
import { headerText } from "#shared/domain/intake/header-text.ts";

describe("the text of a header", () => {
  it.each([
    ["邮件传真", "%E9%82%AE%E4%BB%B6%E4%BC%A0%E7%9C%9F"],
    ["苏州恒瑞", "=?UTF-8?B?6IuP5bee5oGS55Ge?="],
    ["苏州 恒瑞", "=?utf-8?q?=E8=8B=8F=E5=B7=9E_=E6=81=92=E7=91=9E?="],
    ["苏州恒瑞", "=?UTF-8?Q?=E8=8B=8F?=  =?UTF-8?Q?=E5=B7=9E=E6?=\r\n =?UTF-8?B?gZLnkZ4=?="],
    ["苏州 Ltd", "=?UTF-8?B?6IuP5bee?= Ltd"],
    ["折扣100%25", "=?UTF-8?B?5oqY5omjMTAwJTI1?="],
    ["100%", "100%"],
    ["plain text", "plain text"],
    ["=?GBK?B?xxx?=", "=?GBK?B?xxx?="],
    ["", ""],
  ])("is read as %j", (read, written) => {
    expect(headerText(written)).toBe(read);
  });
});
