import { describe, expect, it } from "vitest";
import { classify } from "#shared/domain/reading/classify.ts";
import { type Example, exampleEvidence, labelsOf, nearest, outgrown } from "#shared/domain/reading/examples.ts";
import { formOf, likeForms } from "#shared/domain/reading/form.ts";
import { aFormOf, FAMILIES, type Family, LURES } from "../../support/forms.ts";
import { loaded } from "../../support/papers.ts";
import { PageBuilder } from "./page-builder.ts";

const { regulation } = loaded;
const [visits] = FAMILIES;

/** What an archivist taught by one paper of a form. */
function anExample(of: Family = visits, seed = 1, said: Partial<Example> = {}): Example {
  const { pages, date, customer } = aFormOf(of, seed);
  return {
    ...{ id: `${seed}`, regulation: "annual-customer-files", class: of.class, type: of.type, by: "档案员甲" },
    form: formOf(pages),
    labels: labelsOf(pages, { date, customer }, regulation),
    at: `2024-05-06T00:00:${String(seed % 60).padStart(2, "0")}.000Z`,
    ...said,
  };
}

const read = (seed: number, examples: readonly Example[], of: Family = visits) =>
  classify(aFormOf(of, seed).pages, regulation, {}, examples);

describe("a paper like one that an archivist has confirmed (AF-12)", () => {
  it("is of its kind, and says which one it is like and how much", () => {
    expect(read(2, []).questions).toContain("review.no-class");
    const { candidates, questions } = read(2, [anExample()]);
    expect(questions).toEqual([]);
    expect(candidates[0]).toMatchObject({ class: "G", type: "拜访" });
    expect(candidates[0]?.evidence[0]?.sign).toMatch(/^与 2024-05-06 确认的一份相似（相似度 (?:0\.\d\d|1\.00)）$/);
  });

  it.each(FAMILIES.map((each, at) => [each.title, LURES[at] ?? each] as const))(
    "%s: another paper with its labels under another title is not",
    (_, lure) => {
      const examples = FAMILIES.map((each, at) => anExample(each, at + 1));
      const reading = read(99, examples, lure);
      expect(reading.questions).not.toEqual([]);
    },
  );

  it("is unsure again where archivists disagree", () => {
    const disagreeing = [anExample(), anExample(visits, 2, { type: "电话" })];
    expect(read(3, disagreeing).questions).not.toEqual([]);
  });

  it("is surer the more of them agree", () => {
    const agreeing = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ example: anExample(visits, at + 1), likeness: 0.9 }));
    const worth = (count: number) =>
      exampleEvidence(agreeing(count), visits).reduce((sum, { weight }) => sum + weight, 0);
    expect(worth(3)).toBeGreaterThan(worth(1));
    expect(worth(1)).toBeGreaterThan(5);
  });

  it("is of no kind that the regulation does not have", () => {
    expect(read(2, [anExample(visits, 1, { type: "巡访" })]).questions).toContain("review.no-class");
  });

  it("has its date and its customer under the labels that were found on the first", () => {
    const { date, customer } = aFormOf(visits, 2);
    expect(anExample().labels).toEqual({ date: ["巡访日"], customer: ["巡访对象单位"] });
    expect(read(2, [anExample()])).toMatchObject({ date: { value: date }, customer: { value: customer } });
  });
});

describe("what was learned never silences a rule", () => {
  const like = (pages: ReturnType<PageBuilder["build"]>, kind: Pick<Example, "class" | "type">): Example => ({
    ...anExample(),
    ...kind,
    form: formOf(pages),
    labels: { date: [], customer: [] },
  });

  it("a title of what is not filed", () => {
    const pages = new PageBuilder()
      .title("报价单")
      .row("报价日期：2024-05-06", "客户名称：苏州恒瑞精密制造有限公司")
      .build();
    const learned = classify(pages, regulation, {}, [like(pages, { class: "D", type: "订单" })]);
    expect(learned.questions).toContain("review.no-class");
  });

  it("minutes of a meeting in which no customer took part (AF-08)", () => {
    const pages = new PageBuilder()
      .title("周例会会议纪要")
      .row("会议时间：2024-05-06", "会议地点：三楼会议室")
      .text("与会人员讨论了下周的生产计划与设备检修安排，要求各车间按时完成。")
      .build();
    const learned = classify(pages, regulation, {}, [like(pages, { class: "G", type: "会议" })]);
    expect(learned.questions).not.toEqual([]);
  });

  it("a kind that is always asked about, and a mark of secrecy", () => {
    const { pages } = aFormOf(visits, 2);
    const always = like(pages, { class: "Y", type: "其他合同" });
    expect(classify(pages, regulation, {}, [always]).questions).toContain("review.ask-always");
    const [page] = pages;
    const [first] = page?.lines ?? [];
    if (!page || !first) throw new Error("a form has a title");
    const mark = { ...first, text: "机密★10年", box: { left: 900, top: 60, right: 1100, bottom: 90 } };
    const marked = classify([{ ...page, lines: [mark, ...page.lines] }], regulation, {}, [anExample()]);
    expect(marked.questions).toContain("review.marked-secret");
  });

  it("a hint that says otherwise, and a date that is left blank", () => {
    const { pages } = aFormOf(visits, 2);
    const hinted = classify(pages, regulation, { customer: "天津某某贸易有限公司" }, [anExample()]);
    expect(hinted.questions).toContain("review.hint-differs");
    const blank = pages.map((page) => ({
      ...page,
      lines: page.lines.filter(({ text }) => !/^\d{4}-\d\d-\d\d$/.test(text)),
    }));
    expect(classify(blank, regulation, {}, [anExample()]).questions).not.toEqual([]);
  });
});

describe("the form of a paper", () => {
  it("is alike on papers of one form, and of another form hardly", () => {
    const [one, same] = [formOf(aFormOf(visits, 1).pages), formOf(aFormOf(visits, 2).pages)];
    expect(likeForms(one, same)).toBeGreaterThan(0.45);
    expect(likeForms(one, same)).toBe(likeForms(same, one));
    expect(likeForms(one, one)).toBe(1);
    const others = FAMILIES.slice(1).map((each) => likeForms(one, formOf(aFormOf(each, 1).pages)));
    expect(Math.max(...others)).toBeLessThan(0.3);
  });
});

describe("what an archive remembers", () => {
  it("is the nearest few, the nearest first", () => {
    const examples = Array.from({ length: 12 }, (_, at) => anExample(visits, at + 1));
    const near = nearest(formOf(aFormOf(visits, 5).pages), examples);
    expect(near).toHaveLength(7);
    expect(near[0]).toMatchObject({ example: { id: "5" }, likeness: 1 });
  });

  it("loses the oldest of a crowded neighbourhood to a new one of it, and else the oldest of all where there are too many", () => {
    const examples = [anExample(FAMILIES[1], 1), ...[2, 3, 4].map((seed) => anExample(visits, seed))];
    const limits = { all: 10, alike: 3 };
    expect(outgrown(examples, anExample(visits, 5), limits)?.id).toBe("2");
    expect(outgrown(examples, anExample(FAMILIES[2], 5), limits)).toBeUndefined();
    expect(outgrown(examples, anExample(FAMILIES[2], 5), { all: 4, alike: 3 })?.id).toBe("1");
    expect(outgrown(examples, anExample(visits, 2), limits)).toBeUndefined();
  });
});
