import { randomInt } from "node:crypto";
import { PageBuilder } from "../domain/reading/page-builder.ts";
import { aCompany, aDay, aNumber, anAmount, aPerson, lots } from "../support/forms.ts";
import { pdfOfPages } from "../support/pdf-of-pages.ts";

/** A paper as PDF, drawn line by line. */
const drawn = (draw: (page: PageBuilder) => PageBuilder): Buffer =>
  Buffer.from(pdfOfPages(draw(new PageBuilder()).build()));

/** An order, another one each time: it is read without doubt. `more` stands on further pages of it, a text on each. */
export function anOrder(more: readonly string[] = []): Buffer {
  const lot = lots(randomInt(2 ** 31));
  return drawn((page) => {
    page
      .title("销售订单")
      .text(`订单编号：${aNumber(12, lot)}`, `订单日期：${aDay(lot)}`, `客户名称：${aCompany(lot)}`)
      .text(`业务员：${aPerson(lot)}`, `物料编码：${aNumber(8, lot)}`, `收货人：${aPerson(lot)}`)
      .text(`价税合计：${anAmount(lot)}`, "付款条件：货到三十日内付清。交货地点以客户通知为准，运费由我方承担。");
    return more.reduce((sheet, text) => sheet.page().text(text), page);
  });
}

/** A visit, on a form that the regulation does not know; `seed` fills it in. */
export function aVisit(seed: number): { paper: Buffer; date: string; customer: string } {
  const lot = lots(seed);
  const [date, customer] = [aDay(lot), aCompany(lot)];
  const paper = drawn((page) =>
    page
      .title("市场巡访日志")
      .text(`巡访日：${date}`, `巡访对象单位：${customer}`, `巡访人：${aPerson(lot)}`, `巡访编码：${aNumber(9, lot)}`)
      .text(`终端价格：${anAmount(lot)}`, `货架占比：${aNumber(4, lot)}`, "竞品陈列：与上季相同", "后续跟进：下月回看")
      .text("本日志由片区人员当日填写，次日上午交片区主管汇总，不得代填或事后补填，片区主管应在三日内批阅。"),
  );
  return { paper, date, customer };
}

/** A guest of the showroom, on a form that belongs to no class, so that it waits for a person; no other journey sends one. */
export function aGuest(day: string): Buffer {
  const lot = lots(randomInt(2 ** 31));
  return drawn((page) =>
    page
      .title("陈列室来宾登记")
      .text(`来宾日：${day}`, `来宾姓名：${aPerson(lot)}`, `接待：${aPerson(lot)}`, `来宾编码：${aNumber(10, lot)}`)
      .text(`停留分钟：${aNumber(2, lot)}`, `参观件号：${aNumber(8, lot)}`, "来宾请佩戴胸卡，由接待陪同，不得拍照。"),
  );
}

/** A slip of the gate: it belongs to no class, and waits for a person; no other journey sends one, or learns from it. */
export function aGateSlip(seed = randomInt(2 ** 31)): Buffer {
  const lot = lots(seed);
  return drawn((page) =>
    page
      .title("厂区车辆出入登记")
      .text(
        `车牌：浙A${aNumber(5, lot)}`,
        `驾驶人：${aPerson(lot)}`,
        `登记号：${aNumber(11, lot)}`,
        `门岗：${aPerson(lot)}`,
      )
      .text("进厂时请熄灯慢行，限速五公里；离厂时请主动打开后备箱接受查看，登记表由门岗存底备查。"),
  );
}
