import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Plan } from "#shared/domain/approval/plan.ts";
import { ARCHIVISTS, seatOfPost } from "#shared/domain/approval/seat.ts";
import { Refused } from "#shared/domain/refused.ts";
import { type Asked, chainFor, chainsOf, mayAsk } from "#shared/regulation/access/chain.ts";
import { undecided } from "#shared/regulation/access/decided.ts";
import { ladderOf, postsAbove } from "#shared/regulation/access/ladder.ts";
import { planFor } from "#shared/regulation/access/plan.ts";
import { accessRules } from "#shared/regulation/access/room.ts";
import type { Asker } from "#shared/regulation/access/seats.ts";
import { loadRegulation, parseRegulation } from "#shared/regulation/load.ts";
import type { Regulation } from "#shared/regulation/schema.ts";

const ANNUAL = loadRegulation("shared/regulation/annual-customer-files.yaml").regulation;
const written = (id: string) => parseRegulation(readFileSync(`test/regulation/${id}.yaml`, "utf8"), id).regulation;
const [DENTAL, INFORMATION, REGISTER, ARCHIVES] = [
  written("dental-lab"),
  written("customer-information"),
  written("customer-register"),
  written("archives-compendium"),
];

const of = (department: string, ...posts: string[]): Asker => ({ department, seats: posts.map(seatOfPost) });
const CLERK = of("销售部", "销售内勤");
const HEAD = of("销售部", "销售部经理");
const EXECUTIVE = of("公司领导", "分管领导");

/** A plan as a line: `本部门负责人=销售部经理 → 法务 + 档案审核=archivist`. */
const drawn = ({ stages }: Plan): string =>
  stages.map((slots) => slots.map(({ step, seat }) => `${step}=${seat.replace(/^\w+\//, "")}`).join(" + ")).join(" → ");

const planned = (regulation: Regulation, asked: Asked, asker: Asker, ...departments: string[]) =>
  drawn(planFor(regulation, { ...asked, asker, departments }));

/** The annual regulation with one chain for viewing, and what else is said. */
const viewedBy = (steps: Regulation["approvals"][string]["steps"], more: Partial<Regulation> = {}): Regulation => ({
  ...ANNUAL,
  ...more,
  approvals: { 查阅: { for: "查阅", steps, only_posts: [], clause: "AF-21" } },
});
const VIEW = { for: "查阅" } as const;

/** The annual regulation with other steps for a loan. */
const lendingBy = (steps: string[], more: Partial<NonNullable<Regulation["lending"]>> = {}): Regulation => ({
  ...ANNUAL,
  lending: ANNUAL.lending && { ...ANNUAL.lending, steps, ...more },
});

describe("the ladder above the heads of departments", () => {
  it("is as the regulation says, else its posts that are of no department", () => {
    expect(ladderOf(ANNUAL)).toEqual(["分管领导", "总经理"]);
    expect(ladderOf(ARCHIVES)).toEqual(["总经理"]);
    expect(ladderOf(INFORMATION)).toEqual(["分管领导"]); // 信息安全员 is a department's clerk
    expect(ladderOf(REGISTER)).toEqual(["单位主管", "董事长"]); // 名簿保管员 too
  });

  it("stands above each post as far as that goes", () => {
    expect(postsAbove(ANNUAL, "销售部经理")).toEqual(["分管领导", "总经理"]);
    expect(postsAbove(ANNUAL, "分管领导")).toEqual(["总经理"]);
    expect(postsAbove(ANNUAL, "总经理")).toEqual([]);
    expect(postsAbove(ANNUAL, "销售内勤")).toEqual(["销售部经理", "分管领导", "总经理"]);
    expect(postsAbove(ANNUAL, "销售部副经理")).toEqual(["销售部经理", "分管领导", "总经理"]);
    expect(postsAbove(ARCHIVES, "项目负责人")).toEqual(["总经理"]);
  });

  it("may be entered at the post to which own requests go", () => {
    const own_request = { goes_to: "总经理", clause: "AF-24" };
    expect(postsAbove({ ...ANNUAL, own_request }, "销售部经理")).toEqual(["总经理"]);
    expect(postsAbove({ ...ANNUAL, own_request }, "分管领导")).toEqual(["总经理"]);
  });
});

describe("the chain for what is asked", () => {
  const name = (asked: Asked, regulation = ANNUAL) => chainFor(regulation, asked).name;

  it("is that of the files' level, of several the highest (AF-21, AF-22)", () => {
    expect(name({ for: "查阅", level: "一般" })).toBe("查阅一般文件");
    expect(name({ for: "查阅", level: ["一般", "核心", "重要"] })).toBe("查阅核心文件");
    expect(name({ for: "复制", level: ["重要", "一般"] })).toBe("复制重要文件");
  });

  it("without a level is for files of every level that has no other", () => {
    expect(name({ for: "对外提供", level: "核心" })).toBe("对外提供");
    expect(name({ for: "借阅", level: "核心" })).toBe("借阅");
    expect(name({ for: "续借" })).toBe("续借");
    expect(name({ for: "查阅", level: "隐私" }, DENTAL)).toBe("查阅");
    const important = { for: "借阅" as const, level: "重要", steps: ["总经理"], only_posts: [], clause: "AF-22" };
    const own = { ...ANNUAL, approvals: { 重要借阅: important } };
    expect(name({ for: "借阅", level: "重要" }, own)).toBe("重要借阅");
    expect(name({ for: "借阅", level: "一般" }, own)).toBe("借阅");
  });

  it("is refused where the regulation has none, or does not know the level", () => {
    expect(() => name({ for: "更正" })).toThrow("access.no-chain: 更正");
    expect(() => name({ for: "查阅" })).toThrow("access.no-chain: 查阅");
    expect(() => name({ for: "借阅" }, INFORMATION)).toThrow("access.no-chain: 借阅");
    expect(() => name({ for: "对外提供", level: ["核心", "机密"] })).toThrow("access.no-chain: 对外提供（机密）");
  });

  it("names the papers that must be on record first (AF-23, DL-16, CI-06)", () => {
    const papers = (asked: Asked, regulation = ANNUAL) => {
      const { agreement, consent, letter } = chainFor(regulation, asked);
      return [agreement, consent, letter];
    };
    expect(papers({ for: "对外提供" })).toEqual(["保密协议", undefined, undefined]);
    expect(papers({ for: "依法查询" })).toEqual([undefined, undefined, "公函"]);
    expect(papers({ for: "借阅" })).toEqual(["文件借阅协议", undefined, undefined]);
    expect(papers({ for: "续借" })).toEqual([undefined, undefined, undefined]);
    expect(papers({ for: "对外提供" }, INFORMATION)).toEqual(["信息共享协议", "客户授权书", undefined]);
  });
});

describe("what must be on record of an outsider (AF-23, CI-06)", () => {
  const outside = { for: "对外提供" as const, steps: ["分管领导"], only_posts: [], clause: "AF-23" };
  const strict = { ...outside, level: "核心", agreement: "核心保密协议", consent: "客户同意书" };
  const own = { ...ANNUAL, approvals: { 提供: outside, 提供核心: strict } };
  const rules = accessRules({ regulation: own, hash: "0".repeat(64) });
  const papers = (...levels: string[]) => [rules.outsideAgreement(levels), rules.needsConsent(levels)];

  it("is what the highest level of what they are lent needs, wherever it is written", () => {
    expect(papers("一般")).toEqual([undefined, false]);
    expect(papers("核心")).toEqual(["核心保密协议", true]);
    expect(papers("一般", "核心")).toEqual(["核心保密协议", true]);
  });

  it("is also what the chain of loans of that level needs, but for what is signed when a loan is handed over", () => {
    const loan = { for: "借阅" as const, level: "重要", steps: ["总经理"], only_posts: [], clause: "AF-22" };
    const lent = { ...own, approvals: { ...own.approvals, 重要借阅: { ...loan, consent: "客户同意书" } } };
    const rules = accessRules({ regulation: lent, hash: "0".repeat(64) });
    expect(["一般", "重要"].map((level) => rules.needsConsent([level]))).toEqual([false, true]);
    expect(rules.outsideAgreement(["重要"])).toBeUndefined();
    expect(rules.lending?.agreement).toBe("文件借阅协议");
  });
});

describe("the day of a reminder", () => {
  it("is not known before a year's holidays are published, where it is counted in working days", () => {
    const three = { value: 3, unit: "working days" as const, clause: "DL-15" };
    const parameters = { ...ANNUAL.parameters, remind_days: three, overdue_days: three };
    const rules = accessRules({ regulation: { ...ANNUAL, parameters }, hash: "0".repeat(64) });
    expect([rules.chaseOn("2026-06-01"), rules.chaseOn("2026-12-31")]).toEqual(["2026-06-04", undefined]);
    const before = ["2026-06-04", "2027-01-08"].map((due) => rules.lending?.remindOn?.(due));
    expect(before).toEqual(["2026-06-01", undefined]);
  });
});

describe("who may ask (AF-22)", () => {
  const may = (level: string, post: string | undefined) => mayAsk(ANNUAL, { for: "查阅", level, post });

  it("is anyone for ordinary files, named posts for important ones, fewer for core ones", () => {
    expect(["销售内勤", undefined].map((post) => may("一般", post))).toEqual([true, true]);
    expect(["销售内勤", undefined, "市场部经理", "档案员", "分管领导"].map((post) => may("重要", post))).toEqual([
      ...[false, false],
      ...[true, true, true],
    ]);
    expect(["市场部经理", "档案员", "分管领导"].map((post) => may("核心", post))).toEqual([false, false, true]);
  });

  it("is nobody for a loan, or for an outsider, who may not look themselves, where no other posts are named", () => {
    for (const matter of ["借阅", "对外提供"] as const) {
      const may = (level: string, post: string) => mayAsk(ANNUAL, { for: matter, level, post });
      expect(["一般", "重要", "核心"].map((level) => may(level, "销售内勤"))).toEqual([true, false, false]);
      expect(["一般", "重要", "核心"].map((level) => may(level, "分管领导"))).toEqual([true, true, true]);
    }
    const named = { for: "对外提供" as const, steps: ["总经理"], only_posts: ["销售内勤"], clause: "AF-23" };
    const own = { ...ANNUAL, approvals: { ...ANNUAL.approvals, 对外提供: named } };
    expect(mayAsk(own, { for: "对外提供", level: "核心", post: "销售内勤" })).toBe(true);
    const loan = { ...named, for: "借阅" as const, only_posts: ["销售内勤", "分管领导"] };
    const both = { ...own, approvals: { ...own.approvals, 借阅: loan } };
    const borrows = (regulation: Regulation, post: string) => mayAsk(regulation, { for: "借阅", level: "一般", post });
    expect(["销售内勤", "分管领导"].map((post) => borrows(both, post))).toEqual([true, false]);
    const apart = { ...both, approvals: { ...both.approvals, 借阅: { ...loan, only_posts: ["分管领导"] } } };
    expect(["销售内勤", "分管领导", "总经理"].map((post) => borrows(apart, post))).toEqual([false, false, false]);
    const unseen = { ...DENTAL, approvals: {} };
    expect(mayAsk(unseen, { for: "借阅", level: "隐私", post: undefined })).toBe(true);
    // Courts come through an archivist, whose post does not matter.
    expect(mayAsk(ANNUAL, { for: "依法查询", level: "核心", post: "档案员" })).toBe(true);
  });

  it("is every department's head for important files", () => {
    for (const { head } of Object.values(ANNUAL.departments)) expect(may("重要", head)).toBe(true);
  });
});

describe("the plan of an approval", () => {
  it("turns the steps of the regulation into seats (AF-21, AF-22)", () => {
    expect(planned(ANNUAL, { for: "查阅", level: "一般" }, CLERK, "销售部")).toBe(
      "本部门负责人=销售部经理 → 档案审核=archivist",
    );
    expect(planned(ANNUAL, { for: "查阅", level: ["一般", "重要"] }, CLERK, "财务部")).toBe(
      "本部门负责人=销售部经理 → 分管领导=分管领导 → 档案审核=archivist",
    );
  });

  it("asks the heads of all departments concerned side by side, each once (AF-23, DL-15)", () => {
    expect(planned(ANNUAL, { for: "借阅" }, CLERK, "财务部", "销售部", "财务部")).toBe(
      "有关部门负责人=财务部经理 + 有关部门负责人=销售部经理 → 分管领导=分管领导 → 档案审核=archivist",
    );
    expect(planned(ANNUAL, { for: "续借" }, CLERK, "财务部")).toBe("有关部门负责人=财务部经理 → 分管领导=分管领导");
    expect(planned(DENTAL, { for: "借阅" }, of("销售部", "销售内勤"), "售后部")).toBe(
      "有关部门负责人=售后经理 → 主管领导=主管领导",
    );
  });

  it("of a loan is by those who approve what is provided outside and by those who approve loans, each once (AF-23, DL-16)", () => {
    const loan = (regulation: Regulation, level = "一般") =>
      planFor(regulation, { for: "借阅", level, asker: CLERK, departments: ["销售部"] });
    const both = lendingBy(["有关部门负责人", "法务", "档案审核"]);
    expect(drawn(loan(both))).toBe("有关部门负责人=销售部经理 → 分管领导=分管领导 → 法务=法务 → 档案审核=archivist");
    expect(loan(both)).toMatchObject({ name: "对外提供、借阅", clause: "AF-23、DL-16", decideWithin: 2 });
    const { 对外提供: outside, ...inside } = ANNUAL.approvals;
    const quick = { ...both.parameters, at_once: { value: 1, unit: "working days" as const, clause: "DL-16" } };
    const hasty = lendingBy(["法务"], { decided_within: "at_once" });
    expect(loan({ ...hasty, parameters: quick }).decideWithin).toBe(1);
    expect(drawn(loan({ ...both, approvals: inside }))).toBe(
      "有关部门负责人=销售部经理 → 法务=法务 → 档案审核=archivist",
    );
    const coreOnly = outside
      ? { ...both, approvals: { ...inside, 对外提供核心: { ...outside, level: "核心" } } }
      : both;
    expect([loan(coreOnly).name, loan(coreOnly, "核心").name]).toEqual(["借阅", "对外提供核心、借阅"]);
    expect(() => loan({ ...ANNUAL, lending: undefined })).toThrow("access.no-lending: 借阅");
  });

  it("has steps side by side where the regulation lists them so", () => {
    expect(planned(ANNUAL, { for: "依法查询" }, CLERK, "财务部")).toBe(
      "有关部门负责人=财务部经理 + 分管领导=分管领导 → 档案审核=archivist",
    );
    expect(planned(INFORMATION, { for: "依法查询" }, of("客户服务部"), "客户服务部")).toBe(
      "有关部门负责人=客服经理 + 信息安全员=信息安全员 → 分管领导=分管领导",
    );
  });

  it("knows a department's name as its head, and 上一级 as the post above the asker's head", () => {
    expect(planned(viewedBy(["财务部", "上一级", "档案审核"]), VIEW, CLERK, "销售部")).toBe(
      "财务部=财务部经理 → 上一级=分管领导 → 档案审核=archivist",
    );
    expect(planned(viewedBy(["上一级"]), VIEW, EXECUTIVE, "销售部")).toBe("上一级=总经理");
    const own_request = { goes_to: "上一级", clause: "AF-24" };
    const nobodyElse = viewedBy(["上一级"], { own_request });
    expect(() => planned(nobodyElse, VIEW, of("公司领导", "总经理"), "销售部")).toThrow("access.no-one-above: 上一级");
  });

  it("lets a seat decide once, where it comes first", () => {
    expect(planned(viewedBy(["本部门负责人", "有关部门负责人", "档案审核"]), VIEW, CLERK, "财务部", "销售部")).toBe(
      "本部门负责人=销售部经理 → 有关部门负责人=财务部经理 → 档案审核=archivist",
    );
    expect(planned(viewedBy(["本部门负责人", ["销售部", "有关部门负责人"]]), VIEW, CLERK, "销售部")).toBe(
      "本部门负责人=销售部经理",
    );
  });

  it("has above every seat those to which its decision goes, the next first", () => {
    const { stages } = planFor(ANNUAL, { for: "查阅", level: "重要", asker: CLERK, departments: ["销售部"] });
    expect(stages.flat().map(({ above }) => above)).toEqual([
      ["post/分管领导", "post/总经理"],
      ["post/总经理"],
      ["post/档案室主任", "post/分管领导", "post/总经理"],
    ]);
  });

  it("sends what is a head's own one level up, an executive's own further, and refuses whom nobody is above", () => {
    const first = (asker: Asker) =>
      planFor(ANNUAL, { for: "查阅", level: "重要", asker, departments: ["销售部"] }).stages[0];
    expect(first(HEAD)).toMatchObject([
      { step: "本部门负责人", seat: "post/销售部经理", above: ["post/分管领导", "post/总经理"] },
    ]);
    expect(first(EXECUTIVE)).toMatchObject([{ step: "本部门负责人", seat: "post/分管领导", above: ["post/总经理"] }]);
    expect(() => planned(DENTAL, { for: "借阅" }, of("公司领导", "主管领导"), "销售部")).toThrow(
      "access.no-one-above: 主管领导",
    );
  });

  it("has those decide whom the regulation names where nobody is left above, never the asker", () => {
    const stages = (level: string, ...posts: string[]) =>
      planFor(ANNUAL, { for: "查阅", level, asker: of("公司领导", ...posts), departments: ["销售部"] }).stages.flat();
    expect(stages("一般", "总经理")[0]).toEqual({
      ...{ step: "本部门负责人", seat: "post/总经理", above: [], instead: ["post/分管领导", "post/档案室主任"] },
    });
    expect(stages("重要", "分管领导")[0]?.instead).toEqual(["post/档案室主任"]);
    expect(() => stages("一般", "总经理", "分管领导", "档案室主任")).toThrow("access.no-one-above: 本部门负责人");
    const own_request = { goes_to: "上一级", otherwise: ["主任", "财务经理"], clause: "AF-24" };
    expect(planned(viewedBy(["上一级"], { own_request }), VIEW, of("公司领导", "总经理"), "销售部")).toBe(
      "上一级=主任",
    );
  });

  it("sends the archive's check of an archivist's own request to the archive's head, never to the asker again", () => {
    const check = (...posts: string[]) =>
      planFor(ANNUAL, {
        ...{ for: "查阅", level: "一般", departments: ["销售部"] },
        asker: { department: "档案室", seats: [...posts.map(seatOfPost), ARCHIVISTS] },
      }).stages[1]?.[0]?.above;
    expect(check("档案员")).toEqual(["post/档案室主任", "post/分管领导", "post/总经理"]);
    expect(check("档案室主任")).toEqual(["post/分管领导", "post/总经理"]);
  });

  it("is refused where nobody is known to head the asker's department, or that of a file", () => {
    expect(() => planned(ANNUAL, { for: "查阅", level: "一般" }, of("后勤部"), "销售部")).toThrow(
      "access.unknown-department: 后勤部",
    );
    expect(() => planned(ANNUAL, { for: "对外提供" }, CLERK, "销售部", "后勤部")).toThrow(
      "access.unknown-department: 后勤部",
    );
    expect(() => planned(ANNUAL, { for: "对外提供" }, CLERK)).toThrow(RangeError);
  });

  it("is refused where the regulation lends or copies without saying on which terms", () => {
    const { lending: _, ...noLending } = ANNUAL;
    const { copies: __, ...noCopies } = ANNUAL;
    const steps = ["本部门负责人"];
    const loan = { for: "借阅" as const, steps, only_posts: [], clause: "AF-24" };
    expect(() => planned({ ...noLending, approvals: { 借阅: loan } }, { for: "借阅" }, CLERK, "销售部")).toThrow(
      "access.no-lending: 借阅",
    );
    expect(() => planned(noCopies, { for: "复制", level: "一般" }, CLERK, "销售部")).toThrow("access.no-copies: 复制");
  });

  it("says within how many working days each step is decided, where the regulation does", () => {
    const within = (regulation: Regulation, asked: Asked, asker: Asker) =>
      planFor(regulation, { ...asked, asker, departments: ["销售部"] }).decideWithin;
    for (const matter of ["借阅", "续借", "依法查询"] as const) expect(within(ANNUAL, { for: matter }, CLERK)).toBe(2);
    expect(within(DENTAL, { for: "借阅" }, CLERK)).toBeUndefined();
  });

  it("has the register's keeper decide on other departments' customers (CR-06)", () => {
    const view = (...departments: string[]) =>
      planned(REGISTER, { for: "查阅", level: "一般" }, of("营业一科", "营业一科内勤"), ...departments);
    expect(view("营业一科")).toBe("档案审核=archivist");
    expect(view("营业一科", "总务部")).toBe("名簿保管员=名簿保管员 → 档案审核=archivist");
    const unchecked = viewedBy(["本部门负责人"], { register: REGISTER.register });
    expect(planned(unchecked, VIEW, CLERK, "财务部")).toBe("本部门负责人=销售部经理 → 名簿保管员=名簿保管员");
    expect(planned({ ...ANNUAL, register: REGISTER.register }, { for: "借阅" }, CLERK, "财务部")).not.toContain("名簿");
  });

  it("says what may be skipped in an emergency, by whom but the asker, and when that is reviewed (AM-16)", () => {
    const emergency = (regulation: Regulation, asked: Asked, asker: Asker) =>
      planFor(regulation, { ...asked, asker, departments: [asker.department] }).emergency;
    const view = { for: "查阅", level: "一般" } as const;
    expect(emergency(ANNUAL, view, CLERK)).toEqual({
      steps: ["本部门负责人"],
      by: ["post/分管领导", "post/总经理"],
      reviewWithin: 3,
    });
    expect(emergency(ANNUAL, { for: "借阅" }, CLERK)).toBeUndefined();
    expect(emergency(ARCHIVES, view, of("研发部", "研发内勤"))?.by).toEqual(["post/总经理"]);
    expect(emergency(DENTAL, view, of("销售部"))).toBeUndefined();
    const executives = planFor(ANNUAL, { ...view, asker: EXECUTIVE, departments: ["销售部"] });
    expect(executives.emergency?.by).toEqual(["post/总经理"]);
    const byHeads = { ...ANNUAL, emergency: ANNUAL.emergency && { ...ANNUAL.emergency, by: ["本部门负责人"] } };
    expect(emergency(byHeads, view, CLERK)?.by).toEqual(["post/销售部经理"]);
    expect(emergency(byHeads, view, HEAD)).toBeUndefined();
  });

  it("keeps a step in an emergency that stands for another which may not be skipped (AM-16)", () => {
    const both = viewedBy(["本部门负责人", "有关部门负责人", "档案审核"]);
    const skipped = (department: string) =>
      planFor(both, { ...VIEW, asker: CLERK, departments: [department] }).emergency?.steps;
    expect(skipped("财务部")).toEqual(["本部门负责人"]);
    expect(skipped("销售部")).toBeUndefined();
  });
});

describe("whose own request nobody would be left to decide", () => {
  const stuck = (regulation: Regulation) =>
    chainsOf(regulation).flatMap((chain) => {
      const who = undecided(regulation, chain);
      return who.length > 0 ? [`${chain.name}：${who.join("、")}`] : [];
    });

  it("is nobody under the first regulation; without those whom it names, its general manager", () => {
    expect(stuck(ANNUAL)).toEqual([]);
    const { otherwise: _, ...own_request } = ANNUAL.own_request ?? { goes_to: "上一级", clause: "AF-24" };
    expect(stuck({ ...ANNUAL, own_request })).toEqual(["查阅一般文件：总经理", "复制摘录：总经理"]);
  });

  it("is a head whose only superior has a step, where the department is the only one concerned (DL-15)", () => {
    expect(stuck(DENTAL)).toEqual([
      "查阅：主管领导",
      "销毁：销售经理、售后经理、档案主任、主管领导",
      "借阅：销售经理、售后经理、档案主任、主管领导",
      "续借：销售经理、售后经理、档案主任、主管领导",
    ]);
    const own_request = { goes_to: "上一级", otherwise: ["档案主任", "销售经理"], clause: "DL-13" };
    expect(stuck({ ...DENTAL, own_request })).toEqual([]);
  });
});

describe("every plan under every regulation", () => {
  const cases = [ANNUAL, DENTAL, INFORMATION, REGISTER, ARCHIVES].flatMap((regulation) =>
    chainsOf(regulation).map((chain) => ({ regulation, chain })),
  );
  const request = fc.constantFrom(...cases).chain(({ regulation, chain }) => {
    const departments = Object.keys(regulation.departments);
    const posts = [
      ...regulation.posts,
      ...Object.values(regulation.departments).flatMap(({ head, clerk }) => [head, clerk]),
    ];
    const own = fc.record({
      department: fc.constantFrom(...departments),
      seats: fc
        .tuple(fc.constantFrom(...posts), fc.boolean())
        .map(([post, archivist]): string[] => [seatOfPost(post), ...(archivist ? [ARCHIVISTS] : [])]),
    });
    const level = chain.level ?? regulation.levels[0];
    return fc.record({
      ...{ regulation: fc.constant(regulation), for: fc.constant(chain.for), level: fc.constant(level) },
      ...{ asker: own, departments: fc.uniqueArray(fc.constantFrom(...departments), { minLength: 1 }) },
    });
  });

  const planOr = (...[regulation, asked]: Parameters<typeof planFor>): Plan | undefined => {
    try {
      return planFor(regulation, asked);
    } catch (error) {
      if (error instanceof Refused && error.code === "access.no-one-above") return undefined;
      throw error;
    }
  };

  it("is a plan, asks nobody twice, and seats that exist", () => {
    fc.assert(
      fc.property(request, ({ regulation, ...asked }) => {
        const plan = planOr(regulation, asked);
        if (!plan) return;
        expect(Plan.parse(plan)).toEqual(plan);
        const slots = plan.stages.flat();
        const seats = slots.map(({ seat }) => seat);
        expect(new Set(seats).size).toBe(seats.length);
        const held = [
          ...regulation.posts,
          ...Object.values(regulation.departments).flatMap(({ head, clerk, deputy }) => [head, clerk, deputy ?? head]),
        ].map(seatOfPost);
        for (const seat of slots.flatMap((slot) => [slot.seat, ...slot.above]))
          expect([...held, ARCHIVISTS].map(String)).toContain(seat);
      }),
    );
  });

  it("never leaves an asker's own request to the asker: someone else is above, or it is refused", () => {
    fc.assert(
      fc.property(request, ({ regulation, ...asked }) => {
        for (const { seat, above, instead = [] } of planOr(regulation, asked)?.stages.flat() ?? []) {
          if (asked.asker.seats.includes(seat)) expect([...above, ...instead]).not.toEqual([]);
          for (const each of [...above, ...instead]) expect(asked.asker.seats).not.toContain(each);
        }
      }),
    );
  });
});
