import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalBytes, listDigest } from "#shared/certificate/bytes.ts";
import { wordsOf } from "#shared/certificate/words.ts";
import type { DisposalApplication } from "#shared/domain/disposal/application.ts";
import { certificateNumber, certificateOf } from "#shared/domain/disposal/certificate.ts";
import { decideOn, withdrawn } from "#shared/domain/disposal/deciding.ts";
import { outcome } from "#shared/domain/disposal/destroy.ts";
import {
  begun,
  certificateIn,
  certified,
  concluded,
  meantBy,
  type Supervisor,
} from "#shared/domain/disposal/executing.ts";
import type { ListedFile } from "#shared/domain/disposal/listed-file.ts";
import { completed } from "#shared/domain/disposal/proposing.ts";
import { sampled, sign } from "#shared/domain/disposal/supervising.ts";
import { listedFileViewOf } from "#shared/domain/disposal/view.ts";
import {
  APPLICATION,
  aKeptFile,
  aProvedFile,
  aSigned,
  aSparedFile,
  certificateRulesForTests as rules,
} from "../../support/certificates.ts";
import { destroyedIn } from "../../support/disposals.ts";
import { aFiledPaper } from "../../support/papers.ts";
import { approve, executive, MONDAY, salesHead, sendBack } from "../approval/company.ts";
import { aDueFile, anApplication, rules as disposalRules, plan, proposer, seated } from "./room.ts";

const who = (subject: string, name: string) => ({ subject, name });
const ONE = "Y2014销售合同001";
const TWO = "Y2014销售合同002";
const THREE = "Y2014销售合同003";
const certify = (files: readonly ListedFile[], more: Parameters<typeof aSigned>[1] = {}) =>
  certificateOf(aSigned(files, more), files, rules);

/** A step's slot in the round that is under way. */
const slotIn = ({ approval }: DisposalApplication, step: number) => `${approval.earlier.length + 1}.${step}.1`;

/** What a file of a list may come to: taken out in some round, or listed to the end and refused, spared, or destroyed. */
const Course = fc.constantFrom("taken out first", "taken out later", "refused", "spared", "destroyed");

/** An application whose files take these courses, up to its last signature; nothing where none of them is put, or approved. */
function signedAfter(courses: readonly string[]) {
  const { now } = MONDAY;
  const files = courses.map((course, n) => ({
    course,
    record: aDueFile(`Y2013销售合同${String(n).padStart(3, "0")}`),
  }));
  const of = (...wanted: string[]) => files.filter(({ course }) => wanted.includes(course)).map(({ record }) => record);
  const without = (application: DisposalApplication, records: ReturnType<typeof of>) => {
    const slot = slotIn(application, 1);
    const back = decideOn(application, { slot, verdict: sendBack }, salesHead, MONDAY);
    const list = listDigest(records.map(({ number }) => number));
    return completed(back, { reason: "核对", files: records }, { proposer, seated, plan, list }, disposalRules, MONDAY);
  };
  const listed = of("refused", "spared", "destroyed");
  if (of("spared", "destroyed").length === 0) return undefined;
  let application: DisposalApplication = anApplication(
    MONDAY,
    files.map(({ record }) => record),
  );
  application = without(application, of("taken out later", "refused", "spared", "destroyed"));
  application = without(application, listed);
  const except = Object.fromEntries(of("refused").map(({ number }) => [number, "仍须查考"]));
  application = decideOn(
    application,
    { slot: slotIn(application, 1), verdict: { verdict: "approve", except } },
    salesHead,
    MONDAY,
  );
  application = decideOn(application, { slot: slotIn(application, 2), verdict: approve }, executive, MONDAY);
  const watching: Supervisor = {
    ...{ subject: "watcher", name: "周监销", roles: ["supervisor"], active: true, absences: [] },
    maySign: "now",
  };
  const destroying = begun(
    application,
    { subject: "other", name: "吴敏" },
    [watching],
    "机房",
    undefined,
    disposalRules,
    MONDAY,
  );
  const rows = files.map(({ course, record: { number } }): ListedFile => {
    if (course === "destroyed") return aProvedFile(number);
    return course === "spared" ? aSparedFile(number) : aKeptFile(number);
  });
  const came = outcome(destroying, rows, destroyedIn(rows, aFiledPaper().record), now);
  if ("left" in came) throw new Error(`${came.left} is left`);
  const by = { subject: "watcher", name: "周监销" };
  const found = rows.flatMap((row) => (row.state === "proved" ? [{ number: row.number, attempts: row.proof }] : []));
  const last = sign(
    sampled(concluded(destroying, came, now), found.slice(0, 1), by, now),
    { finding: "属实", rows },
    by,
    now,
  );
  if (last.status !== "signed") throw new Error(last.status);
  return { application: last, rows, listed: listed.map(({ number }) => number) };
}

describe("a certificate of destruction", () => {
  it("says what a supervisor could read after the first proof: it was erased and proved anew, and by whose sample that came out (AF-36)", () => {
    const found = { by: "周监销", at: "2026-11-27T09:00:00.000Z" };
    const again = { subject: "archivist", name: "沈芳", at: "2026-11-27T09:10:00.000Z", reopened: 1 };
    const of = certify([aProvedFile(ONE, { reopened: [found] }), aProvedFile(TWO)], { resumed: [again] });
    expect(of.files.map(({ reopened }) => reopened)).toEqual([[found], undefined]);
    const words = wordsOf(rules.clock);
    expect(words.head(of)).toContainEqual(["再次销毁", expect.stringContaining(`有 1 份（${ONE}）仍能读出`)]);
    expect(words.people(of)).toContainEqual([
      "续办",
      "沈芳",
      expect.any(String),
      "监销抽查仍能读出 1 份，再次删除、验证",
    ]);
    const plain = certify([aProvedFile(ONE)]);
    expect(words.head(plain).map(([label]) => label)).not.toContain("再次销毁");
  });

  it("is made of every application that was signed, whatever became of its files: it lists what was put at last, and nothing that was taken out before (AF-33)", () => {
    fc.assert(
      fc.property(fc.array(Course, { minLength: 1, maxLength: 8 }), (courses) => {
        const course = signedAfter(courses);
        if (!course) return;
        const { application, rows } = course;
        const content = certificateOf(application, rows, rules);
        const numbers = [...content.files, ...content.staying].map(({ number }) => number);
        expect(numbers.toSorted()).toEqual(course.listed);
        expect(listDigest(numbers)).toBe(content.list);
        expect(content.files.map(({ number }) => number)).toEqual(
          meantBy(application).filter((number) => rows.some((row) => row.number === number && row.state === "proved")),
        );
        const { listed, destroyed, staying } = content.counts;
        expect(destroyed + staying).toBe(listed);
      }),
    );
  });

  it("is called by the day on which the destruction was proposed, and the application's whole id", () => {
    const signed = aSigned([aProvedFile(ONE)]);
    expect(certificateNumber(signed)).toBe(`XH-20261119-${APPLICATION}`);
    const alike = { ...signed, id: `${APPLICATION.slice(0, 8)}-0000-4000-8000-000000000002` };
    expect(certificateNumber(alike)).not.toBe(certificateNumber(signed));
  });

  it("says of every destroyed file what it was, when its key went, how many versions were deleted on which side, and that it cannot be read (AF-35)", () => {
    expect(certify([aProvedFile(ONE, { onPaper: true })]).files).toEqual([
      {
        ...{ number: ONE, name: `${ONE}设备销售合同20140318`, class: "Y", className: "业务合同", type: "销售合同" },
        ...{ date: "2014-03-18", department: "销售部", pages: 12, lastDay: "2024-03-18", onPaper: true, early: false },
        ...{ destroyedAt: "2026-11-27T08:05:00.000Z", irrecoverableFrom: "2026-12-04T08:05:00.000Z" },
        ...{ versions: { here: 2, offSite: 2 }, failedAttempts: 5 },
      },
    ]);
  });

  it("says of a file that it went before the end of its retention where that was to come, or not known", () => {
    const early = (more: object) => certify([aProvedFile(ONE, { early: true, ...more })]).files[0]?.early;
    expect(["2026-11-26", "2026-11-27", "2027-03-18", undefined].map((lastDay) => early({ lastDay }))).toEqual([
      ...[false, true, true, true],
    ]);
  });

  it("names the voided numbers that were erased with a file, and the files in which it lies still: not those that went on the same certificate (AF-13, CI-12)", () => {
    const mail = "G2014邮件001";
    const attached = aProvedFile(ONE, { voided: ["Y2014销售合同000"], within: [mail, TWO] });
    const content = certify([attached, aProvedFile(TWO), aSparedFile(THREE)]);
    expect(content.files).toMatchObject([{ voided: ["Y2014销售合同000"], within: [mail] }, { number: TWO }]);
    expect(content.irrecoverable.words).toContain("所列文件中有 1 份是附件，删除时所属的文件（如电子邮件）没有销毁");
    const words = wordsOf(rules.clock);
    expect(words.head(content)).toContainEqual([
      "作废编号",
      "已销毁文件先前作废的编号共 1 个，作废登记中的提示与内容摘要已一并清除",
    ]);
    expect(content.files.flatMap((file, at) => words.related(file, at + 1))).toEqual([
      ["1", ONE, "Y2014销售合同000", mail],
    ]);
  });

  it("says nothing of such where there is none, nor of a file that was erased before it was noted", () => {
    for (const more of [{}, { within: [TWO] }]) {
      const content = certify([aProvedFile(ONE, more), aProvedFile(TWO)]);
      expect(content.irrecoverable.words).toMatch(/不在其内。$/);
      expect(wordsOf(rules.clock).head(content).flat()).not.toContain("作废编号");
      expect(Buffer.from(canonicalBytes(content)).toString()).not.toMatch(/"(voided|within)"/);
    }
  });

  it("says of every file that stays why, by whom, and until when", () => {
    const { staying, counts } = certify([aProvedFile(ONE), aKeptFile(TWO), aSparedFile(THREE)]);
    expect(staying).toMatchObject([
      { number: TWO, outcome: "kept", why: "客户正在续签，仍须查考", by: "钱经理", until: "2028-12-31" },
      { number: THREE, outcome: "spared", why: expect.stringContaining(THREE) },
    ]);
    const unknown = { ...aSparedFile(THREE), code: "disposal.of-old", subject: "2026-12-27T13:32:13.279Z" };
    expect(certify([aProvedFile(ONE), unknown]).staying[0]?.why).toBe("密钥销毁之前查明不得销毁。");
    expect(counts).toMatchObject({ listed: 3, destroyed: 1, staying: 2, pages: 12, versions: 4, failedAttempts: 5 });
  });

  it("names every hold for which a file was spared, and how many more there are (AF-32)", () => {
    const why = (holds?: { first: string[]; of: number }) => {
      const held = { ...aSparedFile(TWO), code: "disposal.held", subject: "01990000-hold", ...(holds && { holds }) };
      return certify([aProvedFile(ONE), held]).staying[0]?.why;
    };
    expect(why()).toBe("文件被冻结（冻结号 01990000），不得销毁。");
    expect(why({ first: ["01990000-hold", "01990001-hold"], of: 3 })).toBe(
      "文件被冻结（冻结号 01990000、01990001），不得销毁。另有 1 份冻结，没有逐一列出。",
    );
  });

  it("says why a file was spared in the words in which it is told to whoever looks at the list (AF-32)", () => {
    const files = [
      aSparedFile(TWO),
      { ...aSparedFile(TWO), code: "disposal.of-old" },
      { ...aSparedFile(TWO), code: "disposal.held", subject: "01990000-hold" },
      { ...aSparedFile(TWO), code: "disposal.held", holds: { first: ["01990000-hold", "01990001-hold"], of: 9 } },
      { ...aSparedFile(TWO), partGone: true as const },
    ];
    for (const file of files) {
      const list = [aProvedFile(ONE), file];
      const { stays } = listedFileViewOf(aSigned(list), file);
      expect(stays?.reason).toBe(certify(list).staying[0]?.why);
    }
  });

  it("says of a file that was spared where the rest of its dossier went: that is destroyed in part (DL-22)", () => {
    const why = (...dossiers: (string | undefined)[]) => {
      const [gone, spared] = dossiers.map((dossier) => (dossier === undefined ? {} : { dossier }));
      return certify([aProvedFile(ONE, gone), { ...aSparedFile(TWO), ...spared }]).staying[0]?.why;
    };
    const partGone = /同一户之档的其他文件已经销毁/;
    expect(why("某公司", "某公司")).toMatch(partGone);
    for (const others of [[], ["某公司"], ["某公司", "另一家"]]) expect(why(...others)).not.toMatch(partGone);
  });

  it("says of a file that is kept past a ceiling which that is, and that somebody settles it (CI-10)", () => {
    const pastCeiling = { lastDay: "2027-06-30", source: "某法", clause: "CI-10" };
    const kept = { ...aKeptFile(TWO), pastCeiling };
    const certificate = certify([aProvedFile(ONE), kept]);
    expect(certificate.staying).toMatchObject([{ until: "2028-12-31", pastCeiling }]);
    const [row = []] = certificate.staying.map((file, at) => wordsOf(rules.clock).staying(file, at + 1));
    expect(row.at(-1)).toMatch(/续存至 2028-12-31，超过上限 2027-06-30（某法），待裁定$/);
  });

  it("says who proposed, who approved in whose place, who executed and who watched, and what they found (AF-34, AF-36)", () => {
    expect(certify([aProvedFile(ONE), aKeptFile(TWO)])).toMatchObject({
      proposed: { name: "档案员甲", department: "档案室", on: "2026-11-19" },
      approvals: [
        { step: "有关部门负责人", by: { name: "钱经理" }, except: { [TWO]: "客户正在续签，仍须查考" } },
        { step: "分管领导", by: { name: "李副总", for: { name: "孙分管" } } },
      ],
      executor: { name: "档案员乙" },
      supervisors: [
        { name: "周监销", finding: "在场监督，所抽文件均不能读取", sampled: [ONE, TWO], failedAttempts: 2 },
      ],
    });
  });

  it("says who gave it up, and who watched in the place of whom, by whom that was settled, why, and what that one had sampled; else nothing of it", () => {
    const at = "2026-11-27T08:30:00.000Z";
    const [one, other, by] = [who("gone", "吴静"), who("supervisor", "周监销"), who("colleague", "档案员乙")];
    const attempts = [{ what: "documents", answer: "NoSuchKey", readable: false }];
    const content = certify([aProvedFile(ONE), aSparedFile(TWO)], {
      replaced: [{ instead: one, supervisor: other, by, at, reason: "已离职" }],
      givenUp: { ...by, at, reason: "审计要求保留" },
      samples: [
        { number: ONE, by: one, at, attempts },
        { number: ONE, by: other, at, attempts },
      ],
    });
    expect(content).toMatchObject({
      replaced: [{ instead: one, supervisor: other, by, at, reason: "已离职", sampled: [ONE] }],
      givenUp: { name: "档案员乙", at, reason: "审计要求保留" },
      supervisors: [{ name: "周监销", failedAttempts: 1 }],
    });
    const people = wordsOf(rules.clock)
      .people(content)
      .map((row) => row.join(" "));
    expect(people).toContain("停办 档案员乙 2026-11-27 16:30 +08:00 中止后停办，密钥还在的文件退回：审计要求保留");
    expect(people).toContain(
      "更换监销 周监销（接替吴静） 2026-11-27 16:30 +08:00 已离职；由档案员乙办理；吴静曾抽查 1 份",
    );
    const ordinary = Buffer.from(canonicalBytes(certify([aProvedFile(ONE)]))).toString();
    for (const field of ["replaced", "givenUp"]) expect(ordinary).not.toContain(`"${field}"`);
  });

  it("says from when on it cannot be undone by anybody, by the regulation's clock (CI-12)", () => {
    expect(certify([aProvedFile(ONE)]).irrecoverable).toEqual({
      from: "2026-12-04T08:05:00.000Z",
      words: expect.stringContaining("自 2026-12-04 16:05 +08:00 起"),
    });
  });

  it("names every clause that it answers to", () => {
    const { clauses } = certify([aProvedFile(ONE)]);
    expect(clauses.map(({ clause }) => clause)).toEqual([
      ...["AF-32", "AF-33", "AF-34", "AF-35", "AF-36", "AF-37", "CI-12"],
    ]);
  });

  it("names no customer of a file's record, nor what stands in the file", () => {
    const said = JSON.stringify(certify([aProvedFile(ONE)]));
    for (const field of ["customer", "amount", "digest", "hints"]) expect(said).not.toContain(`"${field}"`);
  });

  it("is made of nothing that was readable once more", () => {
    const [attempt, ...others] = aProvedFile(ONE).proof;
    const readable = aProvedFile(ONE, {
      proof: [{ what: "key", answer: "opened", at: attempt?.at ?? "", readable: true }, ...others],
    });
    expect(() => certify([readable])).toThrow("disposal.still-readable");
  });

  it.each(["listed", "condemned", "shredded", "gone"] as const)(
    "is made of no list with a file that is only %s",
    (state) => {
      const { proof: _proof, provedAt: _at, ...gone } = aProvedFile(TWO);
      const unfinished: ListedFile = state === "condemned" ? { ...gone, state, at: gone.goneAt } : { ...gone, state };
      expect(() => certify([aProvedFile(ONE), unfinished])).toThrow("disposal.unaccounted");
    },
  );

  it("is no certificate where every file was spared, but a record that says that none was destroyed", () => {
    expect(certify([aSparedFile(ONE)], { samples: [], signatures: [] })).toMatchObject({
      ...{ form: "销毁执行记录", files: [], counts: { destroyed: 0, staying: 1 } },
      irrecoverable: { words: expect.stringContaining("没有销毁任何文件") },
    });
  });

  it("comes of whatever was carried out, also where every file was spared, and never of what was not (AF-37)", () => {
    const signed = aSigned([aSparedFile(ONE)], { samples: [], signatures: [] });
    const form = { key: "k", versionId: "1", digest: "d" };
    const made = { number: "1", json: form, pdf: form, signature: "s", algorithm: "a", signedWith: "k" };
    const certificate = { ...made, madeAt: MONDAY.now };
    expect(() => certificateIn(signed)).toThrow("disposal.not-certified");
    expect(certificateIn(certified(signed, certificate, MONDAY.now))).toEqual(certificate);
    const ended = withdrawn(anApplication(), proposer, MONDAY);
    expect(() => certificateIn(ended)).toThrow("disposal.ended-without");
  });

  it("says of the paper copies who destroyed them, and who watched, whoever they are (AF-35)", () => {
    const files = [aProvedFile(ONE, { onPaper: true })];
    const { head } = wordsOf(rules.clock);
    expect(head(certify(files))).toContainEqual(["纸质文件", "未登记"]);
    const recorded = { ...who("archivist", "档案员甲"), at: "2026-11-27T08:30:00.000Z" };
    const done = {
      method: "粉碎",
      place: "碎纸间",
      on: "2026-11-27",
      executedBy: ["韩梅"],
      watchedBy: ["王五", "赵六"],
    };
    expect(head(certify(files, { paper: { ...done, recorded } }))).toContainEqual([
      ...["纸质文件", "2026-11-27 在碎纸间粉碎；执行人 韩梅，监督人 王五、赵六"],
    ]);
  });
});
