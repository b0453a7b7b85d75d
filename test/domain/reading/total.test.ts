import { describe, expect, it } from "vitest";
import { layOut } from "#shared/domain/reading/layout.ts";
import { totalOn } from "#shared/domain/reading/total.ts";
import { PageBuilder } from "./page-builder.ts";

const total = (paper: PageBuilder) =>
  totalOn(layOut(paper.build()), ["价税合计", "总金额", "合计金额", "总计", "合计", "Total Credit", "Total"])?.value;
const table = (...last: string[][]) =>
  new PageBuilder().rows(
    ["品名", "数量", "单价", "价税合计"],
    ["传感器", "80", "126.00", "10,080.00"],
    ["接近开关", "150", "45.20", "6,780.00"],
    ...last,
  );

describe("the total of a paper", () => {
  it("is that of the row of totals, not the first line below a column's head", () => {
    expect(total(table(["合计", "230", "", "16,860.00"]))).toBe("16860.00");
    expect(total(table())).toBeUndefined();
  });

  it("stands below its label where nothing else stands there", () => {
    const note = new PageBuilder().rows(["Net", "VAT", "Total Credit GBP"], ["1,248.00", "0.00", "1,248.00"]);
    expect(total(note)).toBe("1248.00");
  });

  it("is a bare number where that is the sum of the column above", () => {
    const order = (sum: string) =>
      new PageBuilder().rows(
        ["品名", "数量", "单价", "金额"],
        ["封箱机", "5", "9600", "48000"],
        ["打包带", "50", "95", "4750"],
        ["总金额", "", "", sum],
      );
    expect([total(order("52750")), total(order("52570"))]).toEqual(["52750.00", undefined]);
  });

  it("is one amount in capitals where the end of a line breaks it", () => {
    const broken = new PageBuilder().text("总价21760元（贰万壹仟", "柒佰陆拾元整）。");
    expect(total(broken)).toBe("21760.00");
    expect(total(new PageBuilder().text("交货地点：一号", "柒佰陆拾元整"))).toBe("760.00");
  });

  it("is read in the dollars of other places", () => {
    expect(total(new PageBuilder().text("總計 NT$ 486,000"))).toBe("486000.00");
  });
});
