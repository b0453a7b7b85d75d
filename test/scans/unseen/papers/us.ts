/** The company whose archive it is, as its papers name it. */
export const US = {
  name: "杭州云岭智能装备有限公司",
  traditional: "杭州雲嶺智能裝備有限公司",
  english: "Hangzhou Yunling Intelligent Equipment Co., Ltd.",
  code: "91330108MA2YL0387X",
  address: "浙江省杭州市滨江区江南大道588号云岭科技园3幢",
  phone: "0571-8672 0158",
  bank: "招商银行杭州滨江支行",
  account: "5719 0512 3310 808",
} as const;
