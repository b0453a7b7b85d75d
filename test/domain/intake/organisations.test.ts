import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isOrganisation,
  likeUs,
  nameComparer,
  organisationsIn,
  sameName,
  US,
} from "#shared/domain/intake/organisations.ts";

const us = {
  names: ["杭州云岭智能装备有限公司"],
  former: ["杭州云岭机械厂"],
  short: ["云岭智能", "云岭"],
  english: ["Hangzhou Yunling Intelligent Equipment Co., Ltd."],
  mail_domains: [],
};
const isUs = (name: string) => likeUs(name, us) >= US;

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
    expect(organisationsIn("本公司与贵公司协商")).toEqual([]);
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
      "HANGZHOU YUNLING INTELLIGENT EQUIPMENT CO.,LTD",
    ])
      expect(isUs(name), name).toBe(true);
  });

  it("is not another company that has our short name within its own", () => {
    for (const name of ["云岭茶叶有限公司", "昆明云岭智能家居有限公司", "苏州恒瑞精密制造有限公司", "云峰"])
      expect(isUs(name), name).toBe(false);
  });

  it("survives any two characters misread in a name of ours", () => {
    const [name = ""] = us.names;
    const place = fc.integer({ min: 0, max: name.length - 1 });
    fc.assert(
      fc.property(place, place, (first, second) => {
        const misread = Array.from(name, (character, at) => (at === first || at === second ? "某" : character)).join(
          "",
        );
        expect(isUs(misread)).toBe(true);
      }),
    );
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
