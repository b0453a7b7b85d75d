import { describe, expect, it } from "vitest";
import { type Contact, notice, passOn, takeOn, tell } from "#shared/domain/people/contact.ts";
import { NOW } from "../../support/papers.ts";
import { aPerson } from "../../support/people.ts";

const li = aPerson();
const wang = aPerson({ subject: "wang", name: "王伟", email: "wang@yunling.example" });
const zhao = aPerson({ subject: "zhao", name: "赵敏" });
const company = { names: ["杭州云岭智能装备有限公司"], english: ["Hangzhou Yunling"] };
const contact: Contact = {
  ...{ id: "1", customer: "苏州恒瑞精密制造有限公司", name: "陈工", email: "chen@hengrui.example" },
  ...{ language: "zh", keeper: "li", rev: 1 },
};

describe("a contact (AM-20)", () => {
  it("is looked after by somebody who is here", () => {
    const { id, keeper: _, rev: __, ...said } = contact;
    expect(takeOn(said, li, id)).toEqual(contact);
    expect(() => takeOn(said, { ...li, active: false }, id)).toThrow("contact.keeper-inactive");
  });

  it("passes to who comes after a leaver, and is to be told so, once", () => {
    const passed = passOn({ ...contact, toldAt: NOW }, li, wang, NOW);
    expect(passed).toEqual({
      ...{ ...contact, keeper: "wang", rev: 2 },
      untold: { leaver: "li", formerly: "李丽", since: NOW },
    });
    expect(tell(passed, NOW)).toEqual({ ...contact, keeper: "wang", toldAt: NOW, rev: 3 });
    expect(() => tell(contact, NOW)).toThrow("contact.nothing-to-tell");
  });

  it("that was not told yet when the next one leaves hears of whom it knew", () => {
    const twice = passOn(passOn(contact, li, wang, NOW), wang, zhao, NOW);
    expect(twice).toMatchObject({ keeper: "zhao", untold: { leaver: "wang", formerly: "李丽" } });
    expect(notice(twice, zhao, company).text).toContain("原与您联系的李丽已离职，今后由赵敏与您联系");
  });
});

describe("what a contact is told", () => {
  const passed = passOn(contact, li, wang, NOW);

  it("is said in Chinese and in English, with where the successor is reached", () => {
    const { subject, text } = notice(passed, wang, company);
    expect(subject).toBe("【杭州云岭智能装备有限公司】联系人变更 / Your contact has changed");
    expect(text.split("\n\n")).toEqual([
      "陈工，您好：\n原与您联系的李丽已离职，今后由王伟与您联系，未完成的事项一并由其接手。\n联系邮箱：wang@yunling.example\n杭州云岭智能装备有限公司",
      "Dear 陈工,\n李丽, who was your contact here, has left. From now on 王伟 is your contact and takes over whatever is still open.\nE-mail: wang@yunling.example\nHangzhou Yunling",
    ]);
  });

  it("begins with the language that they read, and is signed with what name there is", () => {
    const { subject, text } = notice({ ...passed, language: "en" }, zhao, { ...company, english: [] });
    expect(subject).toMatch(/^Your contact has changed \/ 【/);
    expect(text).toMatch(/^Dear 陈工,\n[^\n]*赵敏[^\n]*\n杭州云岭智能装备有限公司\n\n陈工，您好：/);
  });
});
