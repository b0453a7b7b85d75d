import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seen } from "#shared/domain/reading/fold.ts";
import {
  isOrganisation,
  likeUs,
  nameComparer,
  organisationFrom,
  organisationsIn,
  sameName,
  US,
} from "#shared/domain/reading/organisations.ts";

const us = {
  names: ["杭州云岭智能装备有限公司"],
  former: ["杭州云岭机械厂"],
  short: ["云岭智能", "云岭"],
  english: ["Hangzhou Yunling Intelligent Equipment Co., Ltd.", "Yunling"],
  mail_domains: [],
};
const isUs = (name: string, sure = 1) => likeUs(name, us, sure) >= US;

describe("the name of an organisation", () => {
  it("is found in running text, whole and without what leads to it", () => {
    expect(organisationsIn("由杭州云岭智能装备有限公司与苏州恒瑞精密制造有限公司签订")).toEqual([
      "杭州云岭智能装备有限公司",
      "苏州恒瑞精密制造有限公司",
    ]);
    expect(organisationsIn("今收到武汉东湖光电技术有限公司交来货款")).toEqual(["武汉东湖光电技术有限公司"]);
    expect(organisationsIn("致：中国石化销售有限公司（浙江）分公司")).toEqual(["中国石化销售有限公司（浙江）分公司"]);
    expect(organisationsIn("深圳市腾达（集团）股份有限公司杭州分公司 收")).toEqual([
      "深圳市腾达（集团）股份有限公司杭州分公司",
    ]);
    expect(organisationsIn("香港維港電子貿易有限公司聯絡人：鄧小姐")).toEqual(["香港維港電子貿易有限公司"]);
    expect(organisationsIn("to Kunming Dianchi Flowers Import & Export Co., Ltd. and Acme Corp.")).toEqual([
      "Kunming Dianchi Flowers Import & Export Co., Ltd.",
      "Acme Corp.",
    ]);
    expect(organisationsIn("between Lach Tray Packaging Joint Stock Company and Acero Norte, S.A. de C.V.")).toEqual([
      "Lach Tray Packaging Joint Stock Company",
      "Acero Norte, S.A. de C.V.",
    ]);
    expect(organisationsIn("本公司与贵公司协商")).toEqual([]);
    expect(organisationsIn("Co., Ltd.")).toEqual([]);
  });

  it("is the same with and without the word for a place's rank", () => {
    expect(sameName("无锡市锡沪轴承制造有限公司", "无锡锡沪轴承制造有限公司")).toBe(true);
    expect(sameName("浙江省宁波市甬盛贸易有限公司", "浙江宁波甬盛贸易有限公司")).toBe(true);
    expect(sameName("上海一建有限公司", "上海二建有限公司")).toBe(false);
  });

  it.each([
    ["Signed by Nordvik Seafood AS and Baltika Fisheries OÜ, Tallinn.", "Nordvik Seafood AS", "Baltika Fisheries OÜ"],
    ["To Müller & Söhne GmbH & Co. KG, Ulm", "Müller & Söhne GmbH & Co. KG"],
    ["PT Surya Kelapa Makmur, Surabaya", "PT Surya Kelapa Makmur"],
    ["ТОО «Алтын Тау»", "ТОО «Алтын Тау»"],
    ["The Manager, Tasman Wool Scourers Ltd", "Tasman Wool Scourers Ltd"],
    ["PLEASE TREAT THIS AS URGENT"],
    ["Net Weight Kg"],
    ["St. Mary Hospital Road"],
    ["谢凯（东莞市长安视达工业相机有限公司）、吕静", "东莞市长安视达工业相机有限公司"],
    ["中国西部稀土开发集团包头冶炼有限责任公司：苏和", "中国西部稀土开发集团包头冶炼有限责任公司"],
    ["辽宁浑河师范大学图书馆", "辽宁浑河师范大学图书馆"],
    ["嘉兴市秀洲王店利民钣金厂", "嘉兴市秀洲王店利民钣金厂"],
    ["服务人员两次到厂，请到门店自提"],
    ["新希望乳业控股有限公司来函，天鹅到家服务有限公司", "新希望乳业控股有限公司", "天鹅到家服务有限公司"],
  ])("is told from the words around it: %s", (text, ...names) => {
    expect(organisationsIn(text)).toEqual(names);
  });

  it("has the shape of one", () => {
    for (const name of [
      "红星机械厂",
      "上海市第六人民医院",
      "和平医药有限公司",
      "绿源蔬菜专业合作社",
      "ACME Tools GmbH",
    ])
      expect(isOrganisation(name), name).toBe(true);
    for (const name of ["周文斌", "采购部", "合同专用章", "公司"]) expect(isOrganisation(name), name).toBe(false);
  });
});

describe("the value of a label", () => {
  it.each([
    "致远互联软件股份有限公司",
    "向阳电器有限公司",
    "给力贸易有限公司",
    "由由集团有限公司",
    "上海联系无限科技有限公司",
    "杭州客户之家科技有限公司",
    "深圳市䶮腾科技有限公司",
  ])("is a name as a whole, whatever it begins with or holds: %s", (name) => {
    expect(organisationFrom(name)).toEqual({ name, cut: false });
  });

  it.each(["宁波甬盛国际 贸易有限公司", "宁波甬盛国际\u200b贸易有限公司"])(
    "is one name where a gap parts what is none by itself: %s",
    (value) => {
      expect(organisationFrom(seen(value))).toEqual({ name: "宁波甬盛国际贸易有限公司", cut: false });
    },
  );

  it.each([
    "宁波甬盛、国际贸易有限公司",
    "宁波甬盛+国际贸易有限公司",
    "单位优选科技有限公司",
    "宁波甬盛国际贸易有限公司等三家",
    "宁波甬盛国际贸易有限公司 破产管理人",
  ])("is cut where what stands beside the name may be part of it: %s", (value) => {
    expect(organisationFrom(value)?.cut).toBe(true);
  });

  it("is the union of a company, not the company", () => {
    expect(organisationFrom("杭州云岭智能装备有限公司工会委员会")?.name).toBe("杭州云岭智能装备有限公司工会委员会");
  });
});

describe("who we are", () => {
  it("is known in full, short, in English, formerly, as a branch, and with characters misread", () => {
    for (const name of [
      "杭州云岭智能装备有限公司",
      "杭州 云岭 智能装备有限公司",
      "云岭智能",
      "云岭",
      "云岭智能装备有限公司",
      "杭州云岭智能装备有限公司苏州分公司",
      "杭州云岭机械厂",
      "杭州云岭智能装备股份有限公司",
      "杭州云岭智能装备",
      "杭州云岭",
      "2001874杭州云岭智能装备有限公司",
      "HANGZHOU YUNLING INTELLIGENT EQUIPMENT CO.,LTD",
      "Hangzhou Yunling Intelligent Fquipment Co., Ltd.",
      "Yunling Intelligent Equip. Co.",
      "Yunling",
    ])
      expect(isUs(name), name).toBe(true);
  });

  it.each([
    "云岭茶叶有限公司",
    "昆明云岭智能家居有限公司",
    "苏州恒瑞精密制造有限公司",
    "云峰",
    "杭州云峰智能装备有限公司",
    "杭州云岭智能设备有限公司",
    "杭州云岭智能装配有限公司",
    "杭州云岭机器装备有限公司",
    "上海云岭智能装备有限公司",
    "杭州智能装备有限公司",
    "智能装备有限公司",
    "杭州云岭智能装备服务有限公司",
    "杭州云岭智能装备有限公司工会委员会",
    "Yunling Tea Co., Ltd.",
    "Shenzhen Yunling Motors Ltd.",
    "Hangzhou Yunfeng Intelligent Equipment Co., Ltd.",
  ])("is not another whose name is like ours and was read clearly: %s", (name) => {
    expect(isUs(name)).toBe(false);
  });

  it("survives a character misread in a line read badly, two in one read worse, none in one read clearly", () => {
    const [name = ""] = us.names;
    const place = fc.integer({ min: 0, max: name.length - 5 });
    fc.assert(
      fc.property(place, place, (first, second) => {
        const misread = (...at: number[]) =>
          Array.from(name, (character, here) => (at.includes(here) ? "某" : character)).join("");
        expect(isUs(misread(first), 0.85)).toBe(true);
        expect(isUs(misread(first, second), 0.7)).toBe(true);
        expect(isUs(misread(first), 0.97)).toBe(false);
      }),
    );
  });
});

describe("two names", () => {
  it.each([
    ["武汉东湖光电", "武汉东湖光电技术有限公司"],
    ["甬盛国际贸易有限公司", "宁波甬盛国际贸易有限公司"],
    ["宁波甬盛国际贸易有限责任公司", "宁波甬盛国际贸易有限公司"],
    ["宁波甬盛国际贸易有限公司上海分公司", "宁波甬盛国际贸易有限公司"],
    ["Lach Tray Packaging JSC", "Lach Tray Packaging Joint Stock Company"],
  ])("are one where one is the other's short form: %s, %s", (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ["上海一建有限公司", "上海二建有限公司"],
    ["有限公司", "宁波甬盛国际贸易有限公司"],
    ["贸易有限公司", "宁波甬盛国际贸易有限公司"],
    ["宁波甬昌国际贸易有限公司", "宁波甬盛国际贸易有限公司"],
    ["宁波甬盛国际物流有限公司", "宁波甬盛国际贸易有限公司"],
  ])("are two where they differ in what tells: %s, %s", (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it("are one where a line read badly gives a character otherwise", () => {
    expect(sameName("武汉东湖光申技术有限公司", "武汉东湖光电技术有限公司", 0.8)).toBe(true);
  });

  it("means the same organisation whichever name comes first", () => {
    const name = fc.constantFrom(
      "武汉东湖光电技术有限公司",
      "武汉东湖光电",
      "武汉东湖光申技术有限公司",
      "长沙湘江物流有限公司",
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sameName(a, b)).toBe(sameName(b, a));
        expect(nameComparer()(a, b)).toBe(sameName(a, b));
      }),
    );
  });
});
