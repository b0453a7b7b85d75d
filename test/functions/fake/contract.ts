import { aPdf } from "./archive.ts";

export const CONTRACT = [
  "设备销售合同 合同编号 20240387 签订日期 2024年3月18日 买方 苏州恒瑞精密制造有限公司 卖方 杭州云岭智能装备有限公司",
  "总价款 1,097,100.00 元 账号 6222021234567890123 交货地点为江苏省苏州市工业园区星湖街328号 运输费用由卖方承担",
  "质量保证期为十二个月 违约方应按合同总价的百分之五支付违约金 争议由原告所在地人民法院管辖 一式两份双方各执一份",
].join("\n");
/** A scan of the contract: other bytes, the same paper. */
export const aScan = (n: number) => aPdf(`${CONTRACT}\n${"　".repeat(n)}`);
