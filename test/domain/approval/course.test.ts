import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answer,
  Approval,
  approvedSubjects,
  leftOf,
  openSlots,
  type Round,
  type Slot,
  slotsOf,
  type Verdict,
} from "#shared/domain/approval/approval.ts";
import { begin, resubmit } from "#shared/domain/approval/begin.ts";
import { decide, openSlotsFor, withdraw } from "#shared/domain/approval/decide.ts";
import { chase, openReviews, review, skip } from "#shared/domain/approval/emergency.ts";
import { escalate } from "#shared/domain/approval/escalate.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import { ARCHIVISTS, type Seated, seatOfPost, sittingsOf } from "#shared/domain/approval/seat.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { Refused } from "#shared/domain/refused.ts";
import { daysAfter, on } from "./company.ts";

const FIRST_DAY = "2026-03-02";
const LADDER = ["经理甲", "经理乙", "分管领导", "总经理", "董事长"].map(seatOfPost);
const PEOPLE = Array.from({ length: 7 }, (_, n) => `person-${n}`);
const SUBJECTS = ["一", "二", "三"];
const WORDS = ["理由甲", "理由乙"];

const oneOf = <T>(from: readonly T[]) => fc.constantFrom(...from);

/** Anybody may have any post, be an archivist, be away, and be anybody's deputy. */
const aPerson = (subject: string): fc.Arbitrary<Person> =>
  fc
    .record({
      post: fc.option(oneOf(LADDER.map((seat) => seat.slice("post/".length))), { nil: undefined, freq: 12 }),
      archivist: fc.boolean(),
      deputy: oneOf(PEOPLE),
      away: fc.option(fc.tuple(fc.nat(10), fc.nat(10)), { nil: undefined }),
    })
    .map(({ post, archivist, deputy, away }) => ({
      ...{ subject, name: `${subject} 的姓名`, department: "销售部", active: true, rev: 1 },
      ...{ ...(post !== undefined && { post }), deputy, roles: archivist ? ["archivist" as const] : [] },
      absences: away ? [{ from: daysAfter(FIRST_DAY, away[0]), to: daysAfter(FIRST_DAY, away[0] + away[1]) }] : [],
    }));

/** A step of any seat, with any of the posts of the ladder above it. */
const aSlot = oneOf([...LADDER, ARCHIVISTS]).chain((seat) =>
  fc.oneof(fc.constant(LADDER.slice(LADDER.indexOf(seat) + 1)), fc.subarray(LADDER)).chain((above) =>
    fc.option(fc.subarray(LADDER), { nil: undefined }).map((instead) => ({
      ...{ step: `${seat} 审批`, seat, above: above.filter((each) => each !== seat) },
      ...(instead && { instead }),
    })),
  ),
);
const STEPS = [...LADDER, ARCHIVISTS].map((seat) => `${seat} 审批`);

const anEmergency = fc.record(
  {
    steps: fc.oneof(fc.constant(STEPS), fc.subarray(STEPS)),
    by: fc.subarray([...LADDER, ARCHIVISTS], { minLength: 1 }),
    reviewWithin: fc.integer({ min: 1, max: 3 }),
  },
  { noNullPrototype: true },
);

const aPlan: fc.Arbitrary<Plan> = fc
  .record({
    stages: fc.array(fc.array(aSlot, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    decideWithin: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    emergency: fc.option(anEmergency, { nil: undefined }),
  })
  .map(({ stages, decideWithin, emergency }) => ({
    ...{ name: "查阅", clause: "AF-21", stages },
    ...(decideWithin !== undefined && { decideWithin }),
    ...(emergency && { emergency }),
  }));

const aVerdict: fc.Arbitrary<Verdict> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Verdict>({ verdict: "approve", except: {} }) },
  {
    weight: 3,
    arbitrary: fc
      .dictionary(oneOf([...SUBJECTS, "别的"]), oneOf(WORDS), { maxKeys: 2, noNullPrototype: true })
      .map((except): Verdict => ({ verdict: "approve", except })),
  },
  { weight: 1, arbitrary: oneOf(WORDS).map((reason): Verdict => ({ verdict: "refuse", reason })) },
  { weight: 2, arbitrary: oneOf(WORDS).map((reason): Verdict => ({ verdict: "send back", reason })) },
);

/** What is tried, by anybody and in any slot; `aptly` looks for what is open, and for one of those who are asked. */
const anAct = fc.record({
  does: fc.oneof(
    { weight: 10, arbitrary: fc.constant("decide" as const) },
    { weight: 3, arbitrary: fc.constant("skip" as const) },
    { weight: 6, arbitrary: oneOf(["resubmit", "review", "escalate"] as const) },
    fc.constant("withdraw" as const),
  ),
  aptly: oneOf([true, true, true, false]),
  who: fc.nat(1000),
  slot: fc.nat(1000),
  verdict: aVerdict,
  words: oneOf(WORDS),
  days: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4)),
});
type Of<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Act = Of<typeof anAct>;

const aWorld = fc.record({
  people: fc.tuple(...PEOPLE.map(aPerson)),
  plan: aPlan,
  completed: aPlan,
  asker: fc.nat(PEOPLE.length - 1),
  concerned: fc.subarray(PEOPLE, { maxLength: 1 }),
  acts: fc.array(anAct, { minLength: 5, maxLength: 25, size: "max" }),
});

type World = Of<typeof aWorld>;

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)];

function seatedOn(people: readonly Person[], day: string): Seated[] {
  return people.map((person) => {
    const { subject, name } = person;
    return { subject, name, sittings: sittingsOf(person, people, day) };
  });
}

/** What a call gives, or nothing where it is refused; anything else that it throws is a fault. */
function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

interface Tried {
  act: Act;
  before: Approval;
  after: Approval;
  who: Seated;
  slot: string;
  again: () => Approval;
}

/** Tries all acts of a world one after the other, and tells of those that were not refused. */
function* courseOf({ people, plan, completed, asker, concerned, acts }: World): Generator<Tried> {
  let today = FIRST_DAY;
  const application = (seated: readonly Seated[]) => ({
    asker: seated[asker] ?? { subject: "", name: "", sittings: [] },
    concerned: seated.filter(({ subject }) => concerned.includes(subject)),
    subjects: SUBJECTS,
  });
  const begun = attempt(() => begin(plan, application(seatedOn(people, today)), on(today)));
  if (begun === undefined) return;
  let approval: Approval = begun;
  for (const act of acts) {
    today = daysAfter(today, act.days);
    const before: Approval = approval;
    const seated = seatedOn(people, today);
    const all = [...before.earlier, before.round].flatMap(slotsOf).map(({ id }) => id);
    const open = act.does === "review" ? openReviews(before) : openSlots(before);
    const slot = pick(act.aptly ? open.map(({ id }) => id) : [...all, "9.9.9"], act.slot) ?? "1.1.1";
    const seats = open.find(({ id }) => id === slot)?.seats ?? [];
    const asked = act.does === "skip" ? (before.round.emergency?.by ?? []) : seats;
    const apt = seated.filter(({ subject, sittings }) =>
      act.does === "resubmit" ? subject === before.asker.subject : sittings.some(({ seat }) => asked.includes(seat)),
    );
    const who = pick(act.aptly && apt.length > 0 ? apt : seated, act.who);
    if (who === undefined) continue;
    const { subject, name } = who;
    const finding = { finding: act.slot % 2 ? "justified" : "not justified", words: act.words } as const;
    const deeds: Record<Act["does"], (state: Approval) => Approval> = {
      decide: (state) => decide(state, slot, act.verdict, who, on(today)),
      skip: (state) => skip(state, slot, act.words, who, on(today)),
      review: (state) => review(state, slot, finding, who, on(today)),
      withdraw: (state) => withdraw(state, { subject, name }, on(today)),
      resubmit: (state) => resubmit(state, completed, { ...application(seated), asker: who }, on(today)),
      escalate: (state) => chase(escalate(state, on(today)), on(today)),
    };
    const after: Approval | undefined = attempt(() => deeds[act.does](before));
    if (after === undefined) continue;
    approval = after;
    yield { act, before, after, who, slot, again: () => deeds[act.does](after) };
  }
}

/** Holds for each act of any course. */
function always(holds: (tried: Tried) => void): void {
  fc.assert(
    fc.property(aWorld, (world) => {
      for (const tried of courseOf(world)) holds(tried);
    }),
    { numRuns: 500 },
  );
}

const find = (approval: Approval, id: string): Slot | undefined =>
  [...approval.earlier, approval.round].flatMap(slotsOf).find((slot) => slot.id === id);

const voices = (answers: readonly Answer[]) =>
  answers.flatMap(({ by }) => [by.subject, ...(by.for ? [by.for.subject] : [])]);

/** What was said in a round before the answer of one slot. */
const saidBut = (round: Round, id: string) =>
  slotsOf(round).flatMap((slot) => (slot.id === id ? [] : (slot.answer ?? [])));

/** All that is on record but for what was said of skips afterwards, and who was asked to. */
const withoutReviews = (approval: Approval): unknown =>
  JSON.parse(JSON.stringify(approval), (key, value) => {
    if (key === "review" || key === "remindedOn") return undefined;
    return value?.answer?.verdict === "skip" ? { ...value, seats: [], above: [] } : value;
  });

describe("an approval, whoever does whatever to it,", () => {
  it("can be kept and read again in every state", () => {
    const seen = new Set<string>();
    always(({ act, after }) => {
      expect(Approval.parse(JSON.parse(JSON.stringify(after)))).toStrictEqual(after);
      seen.add(act.does).add(after.status);
    });
    // Else the properties of this file would say little.
    const deeds = ["decide", "skip", "review", "withdraw", "resubmit", "escalate"];
    expect([...seen].sort()).toEqual([...deeds, "open", "sent back", "approved", "refused", "withdrawn"].sort());
  });

  it("is approved only when each step was decided for, or lawfully skipped, by different people", () => {
    let approved = 0;
    always(({ after }) => {
      if (after.status !== "approved") return;
      approved += 1;
      const { stages, emergency, concerned } = after.round;
      for (const { step, answer } of stages.flat())
        expect(answer?.verdict === "approve" || (answer?.verdict === "skip" && emergency?.steps.includes(step))).toBe(
          true,
        );
      const said = stages.flat().flatMap(({ answer }) => answer ?? []);
      const interested = [after.asker, ...concerned].map(({ subject }) => subject);
      expect(voices(said).filter((subject) => interested.includes(subject))).toEqual([]);
      const deciding = voices(said.filter(({ verdict }) => verdict === "approve"));
      expect(new Set(deciding).size).toBe(deciding.length);
      expect(approvedSubjects(after)).not.toEqual([]);
    });
    expect(approved).toBeGreaterThan(10);
  });

  it("of two steps or more is never approved by one person alone, whether they decide, skip, or another acts for them", () => {
    let withSkips = 0;
    always(({ after }) => {
      const said = slotsOf(after.round).flatMap(({ answer }) => answer ?? []);
      if (after.status !== "approved" || said.length < 2) return;
      withSkips += said.some(({ verdict }) => verdict === "skip") ? 1 : 0;
      expect(new Set(said.map(({ by }) => by.subject)).size).toBeGreaterThan(1);
      const inAll = voices(said).filter((subject) => said.every((answer) => voices([answer]).includes(subject)));
      expect(inAll).toEqual([]);
    });
    expect(withSkips).toBeGreaterThan(10);
  });

  it("is decided by those whom the slot asks, who sit there that day, have no interest and no other step", () => {
    always(({ act, before, after, who, slot }) => {
      if (act.does !== "decide" || after === before) return;
      const asked = openSlots(before).find(({ id }) => id === slot);
      const answer = find(after, slot)?.answer;
      const absent = answer?.by.for;
      expect(asked?.seats).toContain(answer?.seat);
      expect(who.sittings).toContainEqual({ seat: answer?.seat, ...(absent && { for: absent }) });
      const others = voices(saidBut(before.round, slot).filter(({ verdict }) => verdict !== "skip"));
      const barred = [before.asker, ...before.round.concerned].map(({ subject }) => subject).concat(others);
      expect(barred).not.toContain(who.subject);
      if (absent) expect(barred).not.toContain(absent.subject);
      expect(openSlotsFor(before, who).map(({ id }) => id)).toContain(slot);
    });
  });

  it("is skipped only in a step that the regulation names, by those whom it names", () => {
    always(({ act, before, after, who, slot }) => {
      if (act.does !== "skip" || after === before) return;
      const { emergency, concerned } = before.round;
      const { step = "", seats = [], answer } = find(after, slot) ?? {};
      expect(emergency?.steps).toContain(step);
      expect(emergency?.by).toContain(answer?.seat);
      expect([before.asker, ...concerned].map(({ subject }) => subject)).not.toContain(who.subject);
      expect(who.sittings.filter(({ seat }) => seats.includes(seat))).toEqual([]);
      expect(openReviews(after).map(({ id }) => id)).toContain(slot);
    });
  });

  it("changes no more once it is closed, but for the reviews of skips", () => {
    always(({ before, after }) => {
      if (before.status === "open" || before.status === "sent back") return;
      expect(withoutReviews(after)).toEqual(withoutReviews(before));
    });
  });

  it("keeps every answer for good, in its slot and round", () => {
    always(({ before, after }) => {
      const kept = [...before.earlier, before.round].flatMap(slotsOf);
      for (const { id, step, answer } of kept) {
        expect(find(after, id)).toMatchObject({ id, step });
        if (answer) expect(find(after, id)?.answer).toMatchObject(answer);
      }
    });
  });

  it("is answered one slot at a time, stage after stage", () => {
    const answered = ({ stages }: Round) => stages.map((stage) => stage.filter(({ answer }) => answer).length);
    always(({ before, after }) => {
      if (after.earlier.length > before.earlier.length) return;
      const [then, now] = [answered(before.round), answered(after.round)];
      const changed = now.flatMap((count, n) => (count === then[n] ? [] : [n]));
      expect(changed.length).toBeLessThanOrEqual(1);
      for (const stage of changed) {
        expect((now[stage] ?? 0) - (then[stage] ?? 0)).toBe(1);
        expect(then.slice(0, stage)).toEqual(before.round.stages.slice(0, stage).map(({ length }) => length));
      }
    });
  });

  it("never takes from a seat the right to decide, whatever time does", () => {
    always(({ before, after }) => {
      for (const { id, seats } of openSlots(before))
        if (openSlots(after).some((slot) => slot.id === id))
          expect(find(after, id)?.seats).toEqual(expect.arrayContaining([...seats]));
    });
  });

  it("never brings back in a round what was refused in it", () => {
    always(({ before, after }) => {
      if (after.earlier.length > before.earlier.length) return;
      const left = leftOf(before.round);
      expect(leftOf(after.round).filter((subject) => !left.includes(subject))).toEqual([]);
    });
  });

  it("keeps its earlier rounds, and begins another only from one that was sent back", () => {
    always(({ act, before, after }) => {
      if (act.does !== "resubmit") return expect(after.earlier.length).toBe(before.earlier.length);
      expect(before.status).toBe("sent back");
      expect(after.earlier).toEqual([...before.earlier, before.round]);
    });
  });

  it("is what it is when the same is sent again", () => {
    always(({ act, after, again }) => {
      if (act.does !== "resubmit") expect(again()).toBe(after);
    });
  });
});

describe("two decisions on the same state", () => {
  it("count once in each slot, in whichever order they are written: the second is decided anew, and finds the first", () => {
    // Everybody sits everywhere, so that many may decide the same.
    const sittings = [...LADDER, ARCHIVISTS].map((seat) => ({ seat }));
    const crowd = PEOPLE.map((subject): Seated => ({ subject, name: subject, sittings }));
    const clashes = { ofSlot: 0, ofPerson: 0 };
    fc.assert(
      fc.property(aWorld, fc.nat(1000), fc.nat(1000), aVerdict, aVerdict, (world, one, two, verdict, another) => {
        for (const { after: state } of courseOf(world)) {
          const able = crowd.flatMap((who) => openSlotsFor(state, who).map(({ id }) => ({ who, id })));
          const first = pick(able, one);
          if (first === undefined) continue;
          const others = able.filter((each) => each !== first);
          const sameSlot = others.filter(({ id }) => id === first.id);
          const samePerson = others.filter(({ who }) => who === first.who);
          const seconds = [sameSlot, samePerson, others].flatMap((from) => pick(from, two) ?? []);
          const pairs = seconds.flatMap((second) => [
            { won: first, lost: second },
            { won: second, lost: first },
          ]);
          for (const { won, lost } of pairs) {
            const written = attempt(() => decide(state, won.id, verdict, won.who, on(FIRST_DAY)));
            if (written === undefined) continue;
            const anew = () => decide(written, lost.id, another, lost.who, on(FIRST_DAY));
            const end = attempt(anew) ?? written;
            expect(find(end, won.id)?.answer).toEqual(find(written, won.id)?.answer);
            if (won.id === lost.id) expect(anew).toThrow("approval.already-decided");
            if (won.who === lost.who) expect(end).toBe(written);
            clashes.ofSlot += won.id === lost.id ? 1 : 0;
            clashes.ofPerson += won.who === lost.who ? 1 : 0;
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(clashes.ofSlot, clashes.ofPerson)).toBeGreaterThan(10);
  });
});

describe("a company in which each post has its holder", () => {
  it("can decide every request that could begin, whoever decides or skips in which order and however late", () => {
    const holders = LADDER.map((seat, n): Seated => ({ subject: `holder-${n}`, name: seat, sittings: [{ seat }] }));
    const archivists = Array.from(
      { length: 7 },
      (_, n): Seated => ({
        ...{ subject: `archivist-${n}`, name: `档案员 ${n}` },
        sittings: [{ seat: ARCHIVISTS }],
      }),
    );
    const everybody = [...holders, ...archivists];
    let skips = 0;
    function ended(
      approval: Approval,
      id: string,
      decider: Seated,
      other: Seated | undefined,
      moment: Moment,
    ): Approval {
      const skipped = other && attempt(() => skip(approval, id, "法院当日调取", other, moment));
      skips += skipped ? 1 : 0;
      return skipped ?? decide(approval, id, { verdict: "approve", except: {} }, decider, moment);
    }
    fc.assert(
      fc.property(aPlan, fc.nat(), fc.infiniteStream(fc.nat(1000)), (plan, who, choices) => {
        const choose = <T>(from: readonly T[]) => pick(from, choices.next().value ?? 0);
        const asker = pick(everybody, who);
        let today = FIRST_DAY;
        let approval: Approval | undefined =
          asker && attempt(() => begin(plan, { asker, subjects: SUBJECTS }, on(today)));
        while (approval?.status === "open") {
          const state: Approval = approval;
          const tasks = openSlots(state).map(({ id }) => ({
            id,
            able: everybody.filter((each) => openSlotsFor(state, each).some((slot) => slot.id === id)),
          }));
          for (const { able } of tasks) expect(able).not.toEqual([]);
          today = daysAfter(today, choose([0, 1, 5]) ?? 0);
          approval = escalate(state, on(today));
          const task = choose(tasks);
          const decider = task && choose(task.able);
          if (task && decider)
            approval = ended(approval, task.id, decider, choose([...everybody, undefined]), on(today));
        }
        if (approval) expect(approval.status).toBe("approved");
      }),
      { numRuns: 1000 },
    );
    expect(skips).toBeGreaterThan(10);
  });
});
