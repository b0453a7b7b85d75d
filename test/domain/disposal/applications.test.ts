import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftOf } from "#shared/domain/approval/approval.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import { ARCHIVISTS } from "#shared/domain/approval/seat.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import type { DisposalApplication, Ground } from "#shared/domain/disposal/application.ts";
import { decideOn, escalated, refusedBefore, stayingOf, withdrawn } from "#shared/domain/disposal/deciding.ts";
import {
  begun,
  certified,
  concluded,
  meantBy,
  resumed,
  type Supervisor,
  stopped,
} from "#shared/domain/disposal/executing.ts";
import { keptBy, keptTooLong } from "#shared/domain/disposal/keeping.ts";
import { MOST_BLOCKS } from "#shared/domain/disposal/listed-file.ts";
import { disposalNoticesOf } from "#shared/domain/disposal/notices.ts";
import {
  abandoned,
  type Blocks,
  brokenDossiers,
  completed,
  drafted,
  isLeftBehind,
  type Lawful,
  listedFrom,
  listOf,
  parted,
  proposed,
  unfit,
  withoutDossiers,
} from "#shared/domain/disposal/proposing.ts";
import { samplable, sampled, sign } from "#shared/domain/disposal/supervising.ts";
import { disposalTasksOf } from "#shared/domain/disposal/tasks.ts";
import { later } from "#shared/domain/instant.ts";
import { reasonOf } from "#shared/domain/refused.ts";
import { propose } from "#shared/domain/retention/stage.ts";
import type { KeepRule } from "#shared/domain/retention/term.ts";
import { disposalRules } from "#shared/regulation/disposal.ts";
import { retentionRules } from "#shared/regulation/retention.ts";
import { dayIn, startOf } from "#shared/regulation/time-zone.ts";
import { loaded } from "../../support/papers.ts";
import {
  approve,
  EXECUTIVE,
  executive,
  inPlaceOf,
  MONDAY,
  on,
  refuse,
  refusing,
  SALES,
  SERVICE,
  salesHead,
  sendBack,
  serviceHead,
} from "../approval/company.ts";
import { aDraft, aDueFile, anApplication, FILES, ONE, plan, proposer, rules, seated, THREE, TWO } from "./room.ts";

const { now } = MONDAY;
const free: Blocks = { holds: [], uses: [] };
const LAWFUL: Lawful = {
  ...MONDAY,
  dayOf: (instant) => dayIn("Asia/Shanghai", instant),
  isKeptByLaw: () => false,
};
const codes = (...asked: Parameters<typeof unfit>) => unfit(...asked).map(({ code }) => code);

const byHead = (
  application: DisposalApplication,
  verdict: Parameters<typeof decideOn>[1]["verdict"] = approve,
  keep = {},
) => decideOn(application, { slot: "1.1.1", verdict, keep }, salesHead, MONDAY);
const byBoth = (application: DisposalApplication, verdict: Parameters<typeof decideOn>[1]["verdict"] = approve) =>
  decideOn(byHead(application, verdict), { slot: "1.2.1", verdict: approve }, executive, MONDAY);

const supervisor = (subject: string, more: Partial<Supervisor> = {}): Supervisor => ({
  roles: ["supervisor"],
  ...{ subject, name: subject, active: true, absences: [], maySign: "now" },
  ...more,
});
const executor = { subject: "other-archivist", name: "吴敏" };
const begin = (application: DisposalApplication, ...names: string[]) =>
  begun(
    application,
    executor,
    names.map((name) => supervisor(name)),
    "机房",
    undefined,
    rules,
    MONDAY,
  );

describe("a file that is proposed", () => {
  const expired = (record = aDueFile(ONE), blocks = free) => codes({ number: ONE, record, blocks }, "expired", LAWFUL);

  it("is one that is past its period, or one of no further value, and in force (AF-32)", () => {
    const { retention } = aDueFile(ONE);
    const term = { kind: "awaiting" as const, event: "合同履行完毕", clause: "AF-18" };
    const running = aDueFile(ONE, { retention: { ...retention, term, at: { stage: "running" } } });
    expect(expired()).toEqual([]);
    expect(expired(running)).toEqual(["disposal.not-due"]);
    expect(codes({ number: ONE, record: running, blocks: free }, "no further value", LAWFUL)).toEqual([]);
    expect(codes({ number: ONE, record: undefined, blocks: free }, "expired", LAWFUL)).toEqual(["file.unknown"]);
  });

  it("is past its period from the day after its last one, also where the clock has not come round to it yet", () => {
    const { retention } = aDueFile(ONE);
    const until = (lastDay: string) =>
      aDueFile(ONE, {
        retention: { ...retention, at: { stage: "running" }, term: { kind: "until", lastDay, floors: [] } },
      });
    expect(expired(until("2023-12-31"))).toEqual([]);
    expect(expired(until(MONDAY.today))).toEqual(["disposal.not-due"]);
  });

  it("is locked no longer in the vault, nor has its period grown meanwhile; else the day is said from which it can go", () => {
    const { kept, retention } = aDueFile(ONE);
    const locked = aDueFile(ONE, { kept: { ...kept, lockedUntil: "2027-03-31T16:00:00.000Z" } });
    const why = (record: FiledRecord, ground: "expired" | "no further value" = "expired") =>
      unfit({ number: ONE, record, blocks: free }, ground, LAWFUL);
    expect(why(locked)).toEqual([{ subject: ONE, code: "disposal.locked-longer", from: "2027-04-01" }]);
    expect(why(locked, "no further value")).toEqual([]);
    const early = aDueFile(ONE, { kept: { ...kept, lockedUntil: "2027-01-01T23:00:00.000Z" } });
    expect(why(early)).toEqual([{ subject: ONE, code: "disposal.locked-longer", from: "2027-01-03" }]);
    const grown = {
      ...retention,
      ...(retention.term.kind === "until" && { term: { ...retention.term, lastDay: "2030-12-31" } }),
    };
    expect(why(aDueFile(ONE, { retention: grown }))).toEqual([
      { subject: ONE, code: "disposal.not-due", from: "2031-01-01" },
    ]);
    const both = aDueFile(ONE, { retention: grown, kept: { ...kept, lockedUntil: "2031-03-31T16:00:00.000Z" } });
    expect(why(both)).toEqual([{ subject: ONE, code: "disposal.not-due", from: "2031-04-01" }]);
  });

  it("can go on the day that is said, from its first moment, whatever zone the lock is in", () => {
    const { kept, retention } = aDueFile(ONE);
    const moments = fc.date({ min: new Date("2026-04-01"), max: new Date("2027-04-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moments, moments, fc.constantFrom("Asia/Shanghai", "America/Bogota", "UTC"), (lock, last, zone) => {
        const term = { kind: "until" as const, lastDay: last.toISOString().slice(0, 10), floors: [] };
        const record = aDueFile(ONE, {
          retention: { ...retention, term },
          kept: { ...kept, lockedUntil: lock.toISOString() },
        });
        const dayOf = (instant: string) => dayIn(zone, instant);
        const at = (now: string) =>
          unfit({ number: ONE, record, blocks: free }, "expired", { ...LAWFUL, now, today: dayOf(now), dayOf });
        const from = at(MONDAY.now)[0]?.from ?? "";
        const first = startOf(from, zone);
        expect(at(first)).toEqual([]);
        expect(at(startOf(later(from, -1), zone))).toMatchObject([{ from }]);
      }),
    );
  });

  it("is held by nothing and used by nobody, and everything that is wrong is said", () => {
    expect(expired(aDueFile(ONE), { holds: ["h1", "h2"], uses: ["r1", "r2"] })).toEqual([
      ...["disposal.held", "disposal.in-use"],
    ]);
  });

  it("is told of each hold and each use, eight of either at most, and how many more there are", () => {
    const all = Array.from({ length: MOST_BLOCKS + 4 }, (_, n) => `0199${String(n).padStart(4, "0")}-x`);
    const why = unfit(
      { number: ONE, record: aDueFile(ONE), blocks: { holds: all, uses: all.slice(0, 2) } },
      "expired",
      LAWFUL,
    );
    const [held, used] = why.map((each) => reasonOf(each).message);
    expect(held).toMatch(/（冻结号 01990000、.*、01990007），不得销毁。另有 4 份冻结，没有逐一列出。$/);
    expect(used).toMatch(/（申请号 01990000、01990001），不得销毁。$/);
  });

  it("that is kept for good is never past its period: it goes as one of no further value, asked for", () => {
    const term = { kind: "for good" as const, appraiseOn: "2026-01-01", clause: "AF-18" };
    const record = aDueFile(ONE, { retention: { ...aDueFile(ONE).retention, term } });
    expect(expired(record)).toEqual(["disposal.not-due"]);
    expect(codes({ number: ONE, record, blocks: free }, "no further value", LAWFUL)).toEqual([]);
  });

  it("is none that a law keeps, on whichever ground (AM-17)", () => {
    for (const ground of ["expired", "no further value"] as const)
      expect(
        codes({ number: ONE, record: aDueFile(ONE), blocks: free }, ground, { ...LAWFUL, isKeptByLaw: () => true }),
      ).toEqual(["disposal.law-keeps"]);
  });

  it("stands in at most one application, whatever is proposed in whichever order", () => {
    const proposals = fc.array(fc.record({ id: fc.constantFrom("1", "2", "3"), files: fc.subarray(FILES) }));
    fc.assert(
      fc.property(proposals, (all) => {
        const records = new Map(FILES.map((record) => [record.number, record]));
        const standing = new Map<string, Set<string>>();
        for (const { id, files } of all)
          for (const { number } of files) {
            const record = records.get(number);
            if (!record || codes({ number, record, blocks: free }, "expired", LAWFUL).length > 0) continue;
            records.set(number, propose(record, id, now));
            standing.set(number, (standing.get(number) ?? new Set()).add(id));
          }
        for (const ids of standing.values()) expect(ids.size).toBe(1);
      }),
    );
  });
});

describe("the list of an application", () => {
  it("has one digest whatever the order in which its files were named, and another for any other list", () => {
    const numbers = fc.uniqueArray(fc.stringMatching(/^[A-Z]\d{1,4}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.nat(), fc.stringMatching(/^[a-z]\d{1,4}$/), (list, at, other) => {
        const turned = [...list.slice(at % list.length), ...list.slice(0, at % list.length)];
        expect(listOf(turned)).toBe(listOf(list));
        expect(listOf([...list, other])).not.toBe(listOf(list));
      }),
    );
  });

  it("has no part of a dossier where that goes as a whole or not at all (DL-22)", () => {
    const all = [ONE, TWO]
      .map((number) => ({ number, dossier: "甲公司" }))
      .concat({ number: THREE, dossier: "乙公司" });
    expect(brokenDossiers(new Set([ONE, TWO]), all)).toEqual([]);
    expect(brokenDossiers(new Set([ONE, THREE]), all)).toEqual(["甲公司"]);
  });

  it("of all of a class leaves out what is kept by something, with every reason, and a dossier of which anything is left out", () => {
    const due = (number: string, customer: string, blocks: Blocks = free) => ({
      ...{ number, blocks },
      record: aDueFile(number, { customer }),
    });
    const found = parted(
      [due(ONE, "甲公司"), due(TWO, "甲公司", { holds: ["h1", "h2"], uses: ["r1"] }), due(THREE, "乙公司")],
      "expired",
      LAWFUL,
    );
    const kept = {
      number: TWO,
      blocks: [
        { subject: TWO, code: "disposal.held", by: { first: ["h1", "h2"], of: 2 } },
        { subject: TWO, code: "disposal.in-use", by: { first: ["r1"], of: 1 } },
      ],
    };
    expect(found.leftOut).toEqual([kept]);
    expect(found.files.map(({ number }) => number)).toEqual([ONE, THREE]);
    const whole = withoutDossiers(found, ["甲公司"]);
    expect(whole.files.map(({ number }) => number)).toEqual([THREE]);
    const part = { subject: ONE, code: "disposal.part-of-dossier", by: "甲公司" };
    expect(whole.leftOut).toEqual([kept, { number: ONE, blocks: [part] }]);
  });
});

describe("an application", () => {
  it("waits for nobody before all of its files stand in it", () => {
    expect(disposalTasksOf(aDraft())).toEqual([]);
    expect(() => byHead(aDraft())).toThrow("approval.not-yet");
    expect(disposalTasksOf(anApplication())).toMatchObject([
      { seat: SALES, kind: "destruction", asked: { kind: "destroy", files: [ONE, TWO, THREE], of: 3 } },
    ]);
  });

  it("is given up where whoever put it together died over it, and not while they may be at it", () => {
    const draft = aDraft();
    const after = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();
    expect([1, 15, 16].map((minutes) => isLeftBehind(draft, after(minutes)))).toEqual([false, false, true]);
    const why = { code: "disposal.abandoned", subject: "1" } as const;
    expect(abandoned(draft, why, now)).toMatchObject({ status: "abandoned", rev: 2 });
    expect(() => abandoned(anApplication(), why, now)).toThrow("disposal.no-draft");
    expect(() => proposed(anApplication(), now)).toThrow("disposal.no-draft");
  });

  it("is approved by the department concerned, then the executive, each once (AF-34)", () => {
    const once = byHead(anApplication());
    expect(byHead(once)).toBe(once);
    expect(byBoth(anApplication())).toMatchObject({ status: "approved", rev: 4 });
    expect(meantBy(byBoth(anApplication()))).toEqual([ONE, TWO, THREE]);
    expect(meantBy(once)).toEqual([]);
  });

  it("is asked of the post above once a decision is overdue", () => {
    const application = anApplication();
    const late = escalated(application, on("2026-03-09"));
    expect(disposalTasksOf(late).map(({ seat }) => seat)).toContain("post/总经理");
    expect(escalated(application, MONDAY)).toBe(application);
  });

  it("is decided by nobody on their own", () => {
    const mine = { ...salesHead, subject: proposer.subject };
    expect(() => decideOn(anApplication(), { slot: "1.1.1", verdict: approve }, mine, MONDAY)).toThrow(
      "approval.own-request",
    );
  });

  it("comes to nothing where every file is refused", () => {
    const application = byHead(anApplication(), refusing(ONE, TWO, THREE));
    expect(application.status).toBe("refused");
    expect(stayingOf(application, ONE)).toMatchObject({ reason: "与用途无关", by: { name: "周岚" } });
  });

  it("fits into its record, whatever is said of it", () => {
    const files = Array.from({ length: 1000 }, (_, n) =>
      aDueFile(`Y2013设备销售与安装合同${String(n).padStart(4, "0")}`),
    );
    const application = anApplication(MONDAY, files);
    const except = Object.fromEntries(files.slice(0, 101).map(({ number }) => [number, "留".repeat(200)]));
    expect(() => byHead(application, { verdict: "approve", except })).toThrow("disposal.too-many-refused");
    const most = Object.fromEntries(Object.entries(except).slice(0, 100));
    expect(byHead(application, { verdict: "approve", except: most }).status).toBe("proposed");
  });
});

describe("a file of a list", () => {
  const row = (number: string) => listedFrom(aDueFile(number), { application: "1", ground: "expired" }, rules, MONDAY);
  const record = (number: string) => propose(aDueFile(number), "1", now);
  const ground = { rules: retentionRules(loaded), facts: undefined, now };
  const kept = (application: DisposalApplication, number: string) =>
    keptBy(application, row(number), record(number), ground);

  it("says the last day of its retention, which of one that goes early is to come", () => {
    expect(row(ONE)).toMatchObject({ lastDay: "2023-12-31", early: false });
    const { retention } = aDueFile(ONE);
    const term = { kind: "until" as const, lastDay: "2099-12-31", floors: [] };
    const running = aDueFile(ONE, { retention: { ...retention, term, at: { stage: "running" } } });
    expect(listedFrom(running, { application: "1", ground: "no further value" }, rules, MONDAY)).toMatchObject({
      ...{ lastDay: "2099-12-31", early: true },
    });
  });

  it("goes before its time only where its department wants that, and its period or its lock is not over (AF-32)", () => {
    const lock = { ...aDueFile(ONE).kept, lockedUntil: "2099-01-01T00:00:00.000Z" };
    const { retention } = aDueFile(ONE);
    const running = { ...retention, term: { kind: "for good" as const, appraiseOn: "2020-01-01", clause: "AF-18" } };
    const early = (ground: Ground, more: Partial<FiledRecord> = {}) =>
      listedFrom(aDueFile(ONE, more), { application: "1", ground }, rules, MONDAY).early;
    expect(early("expired")).toBe(false);
    expect(early("no further value")).toBe(false);
    expect(early("no further value", { kept: lock })).toBe(true);
    expect(early("no further value", { retention: running })).toBe(true);
  });

  it("stays where it is as long as it may still be destroyed", () => {
    for (const application of [
      aDraft(),
      anApplication(),
      byHead(anApplication(), refusing(TWO)),
      byBoth(anApplication()),
    ])
      expect(kept(application, TWO)).toBeUndefined();
  });

  it("goes back once it was refused and all have decided, or the application came to nothing", () => {
    const due = { stage: "due", since: "2024-01-01T00:30:00.000Z" };
    const back = byBoth(anApplication(), refusing(TWO));
    const gone = withdrawn(anApplication(), { subject: "archivist", name: "沈芳" }, MONDAY);
    for (const application of [back, byHead(anApplication(), refuse), gone])
      expect(kept(application, TWO)).toMatchObject({ row: { state: "kept" }, record: { retention: { at: due } } });
    expect(kept(back, ONE)).toBeUndefined();
  });

  it("is kept longer where that was decided, and runs again (续存)", () => {
    const keep = { [TWO]: { until: "2031-06-30", forGood: false } };
    const head = byHead(anApplication(), refusing(TWO), keep);
    const application = decideOn(head, { slot: "1.2.1", verdict: approve }, executive, MONDAY);
    const { row: after, record: longer } = kept(application, TWO) ?? {};
    expect(after).toMatchObject({ state: "kept", until: "2031-06-30" });
    expect(longer?.retention).toMatchObject({ at: { stage: "running" }, extended: [{ until: "2031-06-30" }] });
  });

  it("is kept longer also where the rest was taken back once all had decided", () => {
    const keep = { [TWO]: { until: "2031-06-30", forGood: false } };
    const head = byHead(anApplication(), refusing(TWO), keep);
    const all = decideOn(head, { slot: "1.2.1", verdict: approve }, executive, MONDAY);
    const back = withdrawn(all, { subject: "archivist", name: "沈芳" }, MONDAY);
    expect(back.status).toBe("withdrawn");
    expect(kept(back, TWO)?.row).toMatchObject({ until: "2031-06-30" });
    expect(kept(back, ONE)?.row).toMatchObject({ state: "kept", reason: "申请已撤回" });
    expect(kept(withdrawn(head, { subject: "archivist", name: "沈芳" }, MONDAY), TWO)?.row).not.toHaveProperty("until");
    expect(() => withdrawn(begin(all, "s"), { subject: "archivist", name: "沈芳" }, MONDAY)).toThrow("approval.closed");
  });

  it("is in conflict, and its row says so, where a ceiling came up after it was decided to keep it so long (CI-10)", () => {
    const keep = { [TWO]: { until: "2031-06-30", forGood: false } };
    const head = byHead(anApplication(), refusing(TWO), keep);
    const application = decideOn(head, { slot: "1.2.1", verdict: approve }, executive, MONDAY);
    const law = { source: "某法", since: "2026-01-01", clause: "CI-10" };
    const capped: KeepRule = {
      ...{ kind: "for a time", from: "签订", told: "by its date", fromNextYear: false, longer: [] },
      usual: { months: 12, period: "一年", clause: "AF-18" },
      ceiling: { months: 48, period: "四年", ...law },
    };
    const under = { ...ground, rules: { ...ground.rules, ruleOf: () => capped } };
    const file = record(TWO);
    const said = keptTooLong(file, { until: "2031-06-30", forGood: false }, under);
    expect(said).toEqual({ subject: TWO, code: "retention.past-ceiling", latest: "2028-03-18", source: "某法" });
    expect(keptTooLong(file, { until: "2028-03-18", forGood: false }, under)).toBeUndefined();
    const { row: after, record: longer } = keptBy(application, row(TWO), file, under) ?? {};
    expect(after).toMatchObject({ until: "2031-06-30", pastCeiling: { lastDay: "2028-03-18", source: "某法" } });
    expect(longer?.retention).toMatchObject({
      at: { stage: "running" },
      term: { kind: "conflict", ceiling: { lastDay: "2028-03-18" } },
      extended: [{ until: "2031-06-30" }],
    });
  });

  it("that was dropped when it was completed goes back, and the others are decided on anew", () => {
    const back = byHead(anApplication(), sendBack);
    const files = FILES.filter(({ number }) => number !== TWO);
    const again = completed(back, { reason: "核对", files }, { proposer, seated, plan, list: "2" }, rules, MONDAY);
    expect(again).toMatchObject({ status: "proposed", count: 2, list: "2", keep: {} });
    expect(kept(again, TWO)).toMatchObject({ row: { state: "kept" } });
    expect(kept(again, ONE)).toBeUndefined();
  });

  it("and kept longer in a round that was sent back is told in the next, until it is said again", () => {
    const until = { until: "2035-12-31", forGood: false };
    const but = {
      slot: "1.1.1",
      verdict: { verdict: "approve", except: { [TWO]: "仍有价值" } },
      keep: { [TWO]: until },
    } as const;
    const first = decideOn(anApplication(), but, salesHead, MONDAY);
    expect(refusedBefore(first)).toEqual([]);
    const back = decideOn(first, { slot: "1.2.1", verdict: sendBack }, executive, MONDAY);
    const told = [{ number: TWO, reason: "仍有价值", by: salesHead.name, keep: until }];
    expect(refusedBefore(back)).toEqual(told);
    const otherwise = { ...but, keep: { [TWO]: { until: "2036-12-31", forGood: false } } };
    for (const said of [first, back]) {
      expect(decideOn(said, but, salesHead, MONDAY)).toBe(said);
      for (const other of [otherwise, { ...but, keep: {} }])
        expect(() => decideOn(said, other, salesHead, MONDAY)).toThrow("approval.already-decided");
    }
    const again = completed(
      back,
      { reason: "核对", files: FILES },
      { proposer, seated, plan, list: "3" },
      rules,
      MONDAY,
    );
    expect(again.keep).toEqual({});
    expect(refusedBefore(again)).toEqual(told);
    expect(refusedBefore(decideOn(again, { ...but, slot: "2.1.1" }, salesHead, MONDAY))).toEqual([]);
    const files = FILES.filter(({ number }) => number !== TWO);
    expect(
      refusedBefore(completed(back, { reason: "核对", files }, { proposer, seated, plan, list: "2" }, rules, MONDAY)),
    ).toEqual([]);
  });

  it("is seen to once", () => {
    const application = byHead(anApplication(), refuse);
    const first = kept(application, ONE);
    expect(first && keptBy(application, first.row, first.record, ground)).toBeUndefined();
  });
});

describe("who supervises a destruction (AF-36)", () => {
  it("is never who proposed, approved, also in another's place, or executes, whoever is named", () => {
    const deputy = inPlaceOf({ subject: "deputy", name: "代理", sittings: [] }, salesHead);
    const people = ["archivist", "other-archivist", "sales-head", "executive", "deputy", "watcher", "other-watcher"];
    fc.assert(
      fc.property(fc.boolean(), fc.subarray(people, { minLength: 1 }), (represented, named) => {
        const first = decideOn(
          anApplication(),
          { slot: "1.1.1", verdict: approve },
          represented ? deputy : salesHead,
          MONDAY,
        );
        const application = decideOn(first, { slot: "1.2.1", verdict: approve }, executive, MONDAY);
        const barred = ["archivist", "other-archivist", "executive", "sales-head", ...(represented ? ["deputy"] : [])];
        if (named.some((name) => barred.includes(name)))
          expect(() => begin(application, ...named)).toThrow("disposal.supervisor-apart");
        else expect(begin(application, ...named).supervisors.map(({ subject }) => subject)).toEqual(named);
      }),
    );
  });

  it("is not the executor, whatever a regulation leaves out", () => {
    const lax = { ...rules, neverAlso: [] };
    const application = byBoth(anApplication());
    const begin = (subject: string) =>
      begun(application, executor, [supervisor(subject)], "机房", undefined, lax, MONDAY);
    expect(() => begin("other-archivist")).toThrow("disposal.supervisor-apart");
    expect(begin("archivist").status).toBe("destroying");
  });

  it("has the role, is still here, may look and sign, and they are as many as the regulation says", () => {
    const application = byBoth(anApplication());
    const two = { ...rules, supervisors: 2 };
    const begin = (...who: ReturnType<typeof supervisor>[]) =>
      begun(application, executor, who, "机房", undefined, two, MONDAY);
    expect(() => begin(supervisor("a"), supervisor("a"))).toThrow("disposal.too-few-supervisors");
    expect(() => begin(supervisor("a"), supervisor("b", { roles: [] }))).toThrow("disposal.no-supervisor");
    expect(() => begin(supervisor("a"), supervisor("b", { active: false }))).toThrow("disposal.no-supervisor");
    for (const maySign of ["once trained", "no more"] as const)
      expect(() => begin(supervisor("a"), supervisor("b", { maySign }))).toThrow("disposal.supervisor-barred");
  });

  it("is here today, whoever names them", () => {
    const application = byBoth(anApplication());
    const begin = (from: string, to: string) =>
      begun(application, executor, [supervisor("a", { absences: [{ from, to }] })], "机房", undefined, rules, MONDAY);
    expect(() => begin(MONDAY.today, MONDAY.today)).toThrow("disposal.supervisor-away");
    expect(begin("2020-01-01", "2020-12-31").status).toBe("destroying");
  });

  it("does not have it gone on with either", () => {
    const begun = begin(byBoth(anApplication()), "watcher");
    const stop = stopped(begun, { code: "disposal.replica-lags", subject: ONE }, now);
    expect(() => resumed(stop, { subject: "watcher", name: "监" }, now)).toThrow("disposal.supervisor-apart");
    expect(resumed(stop, executor, now)).toMatchObject({ status: "destroying", run: 2, resumed: [executor] });
    expect(() => resumed(begun, executor, now)).toThrow("disposal.not-stopped");
  });
});

describe("a destruction", () => {
  const erased = (...names: string[]) =>
    concluded(begin(byBoth(anApplication()), ...names), { destroyed: 3, irrecoverableFrom: now }, now);
  const attempt = { what: "key", answer: "gone", readable: false, at: now };
  const tried = (application: DisposalApplication, subject: string) =>
    sampled(application, [{ number: ONE, attempts: [attempt] }], { subject, name: subject }, now);

  it("is signed once each of its supervisors has signed, having sampled", () => {
    const seen = tried(tried(erased("a", "b"), "a"), "b");
    const said = { finding: "均不可读", rows: [] };
    const once = sign(seen, said, { subject: "a", name: "a" }, now);
    expect(once).toMatchObject({ status: "erased", signatures: [{ subject: "a", sampled: [ONE] }] });
    expect(sign(once, said, { subject: "a", name: "a" }, now)).toBe(once);
    expect(sign(once, said, { subject: "b", name: "b" }, now)).toMatchObject({ status: "signed", signedAt: now });
    expect(() => samplable(once, [], [ONE], "a")).toThrow("disposal.signed-already");
    expect(() => sign(seen, said, { subject: "c", name: "c" }, now)).toThrow("disposal.not-supervisor");
    expect(() => sign(tried(erased("a", "b"), "a"), said, { subject: "b", name: "b" }, now)).toThrow(
      "disposal.not-sampled",
    );
  });

  it("waits for the archivists once it is approved, and for its proposer where it came back", () => {
    const waits = (application: DisposalApplication) =>
      disposalTasksOf(application).map(({ seat, kind, asked }) => [seat, kind, asked.of]);
    const back = byHead(anApplication(), sendBack);
    expect(waits(back)).toEqual([["person/archivist", "completion", 3]]);
    const all = byBoth(anApplication());
    expect(waits(all)).toEqual([["role/archivist", "execution", 3]]);
    expect(waits(withdrawn(all, { subject: "archivist", name: "沈芳" }, MONDAY))).toEqual([]);
  });

  it("waits among the tasks of those who have not signed yet, and of nobody else", () => {
    const seats = (application: DisposalApplication) => disposalTasksOf(application).map(({ seat }) => seat);
    const begun = begin(byBoth(anApplication()), "a", "b");
    expect(seats(begun)).toEqual([]);
    const gone = concluded(begun, { destroyed: 0, irrecoverableFrom: now }, now);
    expect(seats(gone)).toEqual(["person/a", "person/b"]);
    const once = sign(gone, { finding: "无", rows: [] }, { subject: "a", name: "a" }, now);
    expect(seats(once)).toEqual(["person/b"]);
    expect(seats(sign(once, { finding: "无", rows: [] }, { subject: "b", name: "b" }, now))).toEqual([]);
  });

  it("goes through its states in this order and no other", () => {
    const application = anApplication();
    expect(() => begin(application, "a")).toThrow("disposal.not-approved");
    expect(() => concluded(application, { destroyed: 3, irrecoverableFrom: now }, now)).toThrow(
      "disposal.not-destroying",
    );
    expect(() => stopped(erased("a"), { code: "disposal.locked", subject: ONE }, now)).toThrow(
      "disposal.not-destroying",
    );
    const form = { key: "k", versionId: "1", digest: "d" };
    const made = { number: "1", json: form, pdf: form, signature: "s", algorithm: "a", signedWith: "k", madeAt: now };
    expect(() => certified(erased("a"), made, now)).toThrow("disposal.not-signed");
  });
});

describe("whom a change of an application is told", () => {
  const told = (before: DisposalApplication | undefined, after: DisposalApplication) =>
    disposalNoticesOf(before, after).map(({ subject, seats, people }) => [
      subject.slice(4).split(" ")[0],
      seats,
      people,
    ]);

  it("those who decide next, the proposer of what became of it, the archivists what to do, the supervisors", () => {
    expect(told(undefined, aDraft())).toEqual([]);
    expect(told(aDraft(), anApplication())).toEqual([["请审批销毁", [SALES], []]]);
    const head = byHead(anApplication());
    expect(told(anApplication(), head)).toEqual([["请审批销毁", [EXECUTIVE], []]]);
    const approved = byBoth(anApplication());
    expect(told(head, approved)).toEqual([["销毁申请已获批准，请安排监销并执行", ["role/archivist"], ["archivist"]]]);
    const begun = begin(approved, "watcher");
    expect(told(approved, begun)).toEqual([["请监销", [], ["watcher"]]]);
    const gone = concluded(begun, { destroyed: 3, irrecoverableFrom: now }, now);
    expect(told(begun, gone)).toEqual([["销毁已完毕，请抽查并签字", [], ["watcher"]]]);
    const watcher = { subject: "watcher", name: "监" };
    const sample = (application: DisposalApplication, readable: boolean) =>
      sampled(
        application,
        [{ number: ONE, attempts: [{ what: "key", answer: "1 found", readable, at: now }] }],
        watcher,
        now,
      );
    const found = sample(gone, true);
    expect(told(gone, found)).toEqual([
      ["监销抽查仍能读出已销毁的文件，请查明后再次销毁", ["role/archivist"], ["archivist"]],
    ]);
    expect(told(found, sample(found, true))).toEqual([]);
    expect(told(gone, sample(gone, false))).toEqual([]);
    expect(disposalNoticesOf(begun, gone)[0]?.text).toMatch(/文件：3 份（.*）\n/);
    const one = concluded(begun, { destroyed: 1, irrecoverableFrom: now }, now);
    expect(disposalNoticesOf(begun, one)[0]?.text).toMatch(/文件：3 份（.*），其中销毁 1 份\n/);
    const halted = stopped(begun, { code: "disposal.locked-hold", subject: ONE }, now);
    expect(disposalNoticesOf(begun, halted)[0]?.text).toContain("原因：文件在库中有法律冻结");
    const back = byHead(anApplication(), sendBack);
    const own = { subject: "archivist", name: "沈芳" };
    expect(told(back, withdrawn(back, own, MONDAY))).toEqual([]);
    const instead = withdrawn(back, { subject: "other-archivist", name: "吴敏", for: own }, MONDAY);
    expect(told(back, instead)).toEqual([["销毁申请已由他人代为撤回，所列文件已退回", [], ["archivist"]]]);
    expect(disposalNoticesOf(back, instead)[0]?.text).toContain("办理人：吴敏");
    const refused = byHead(anApplication(), refuse);
    const [notice] = disposalNoticesOf(anApplication(), refused);
    expect(notice?.text).toContain("有关部门负责人（周岚）：与用途无关");
    expect(notice?.text).toContain("dossier disposal show 1");
  });
});

describe("the head of a department concerned", () => {
  const service = aDueFile(TWO, { department: "客服部" });
  const files = [aDueFile(ONE), service, aDueFile(THREE)];
  const planned = (departments: readonly string[], more: Partial<typeof loaded.regulation> = {}) =>
    disposalRules({ ...loaded, regulation: { ...loaded.regulation, ...more } }).planFor({
      ...{ asker: { department: "档案室", seats: [ARCHIVISTS] }, departments },
    });
  const put = (): DisposalApplication => {
    const draft = drafted(
      { ground: "expired", reason: "期满", files },
      { id: "1", proposer, seated, plan: planned(["销售部", "客服部"]), list: "1" },
      rules,
      MONDAY,
    );
    return proposed(draft, now);
  };
  const listed = files.map(({ number, department }) => ({ number, department }));
  const deciding = (
    who: typeof salesHead,
    slot: string,
    number: string,
    more: Parameters<typeof decideOn>[1]["listed"] = listed,
  ) => decideOn(put(), { slot, verdict: refusing(number), listed: more }, who, MONDAY);

  it("is asked of their own department's files, the executive of all", () => {
    const of = ({ stages }: Plan) => stages.flat().map(({ seat, departments }) => [seat, departments]);
    expect(of(planned(["销售部", "客服部"]))).toEqual([
      [SALES, ["销售部"]],
      [SERVICE, ["客服部"]],
      [EXECUTIVE, undefined],
    ]);
  });

  it("is asked of all where another step is theirs as well, or all are their department's", () => {
    const destruction = loaded.regulation.destruction && { ...loaded.regulation.destruction };
    const both = planned(["销售部", "客服部"], {
      destruction: destruction && { ...destruction, steps: ["有关部门负责人", "销售部经理"] },
    });
    expect(both.stages.flat().map(({ departments }) => departments)).toEqual([undefined, ["客服部"]]);
  });

  it("refuses single files of their own alone", () => {
    expect(() => deciding(salesHead, "1.1.1", TWO)).toThrow(`disposal.not-theirs: ${TWO}`);
    expect(() => deciding(serviceHead, "1.1.2", ONE)).toThrow(`disposal.not-theirs: ${ONE}`);
    expect(leftOf(deciding(serviceHead, "1.1.2", TWO).approval.round)).toEqual([ONE, THREE]);
    expect(() => deciding(salesHead, "1.1.1", ONE, [])).toThrow("disposal.not-theirs");
  });

  it("refuses with one of their own what is of the same dossier, which goes as a whole or not at all (DL-22)", () => {
    const of = (dossier: string) =>
      listed.map((each) => ({ ...each, dossier: each.number === THREE ? "别的" : dossier }));
    const both = { verdict: "approve" as const, except: { [ONE]: "有用", [TWO]: "有用" } };
    const head = decideOn(put(), { slot: "1.1.1", verdict: both, listed: of("甲公司") }, salesHead, MONDAY);
    expect(leftOf(head.approval.round)).toEqual([THREE]);
    expect(() => decideOn(put(), { slot: "1.1.1", verdict: both, listed }, salesHead, MONDAY)).toThrow(
      "disposal.not-theirs",
    );
    expect(() => deciding(salesHead, "1.1.1", TWO, of("甲公司"))).toThrow("disposal.not-theirs");
  });

  it("leaves it to the executive to refuse any", () => {
    const heads = [[salesHead, "1.1.1"] as const, [serviceHead, "1.1.2"] as const].reduce(
      (application, [who, slot]) => decideOn(application, { slot, verdict: approve }, who, MONDAY),
      put(),
    );
    const all = decideOn(heads, { slot: "1.2.1", verdict: refusing(TWO), listed }, executive, MONDAY);
    expect(leftOf(all.approval.round)).toEqual([ONE, THREE]);
  });
});
