import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DisposalApplication, MOST_REPLACED } from "#shared/domain/disposal/application.ts";
import { decideOn } from "#shared/domain/disposal/deciding.ts";
import { begun, concluded, givenUp, resumed, type Supervisor, stopped } from "#shared/domain/disposal/executing.ts";
import { disposalNoticesOf } from "#shared/domain/disposal/notices.ts";
import { recordPaper, replaced, sampled, sign } from "#shared/domain/disposal/supervising.ts";
import { disposalTasksOf } from "#shared/domain/disposal/tasks.ts";
import { Refused } from "#shared/domain/refused.ts";
import { aProvedFile } from "../../support/certificates.ts";
import { approve, executive, MONDAY, salesHead } from "../approval/company.ts";
import { anApplication, ONE, rules } from "./room.ts";

const { now, today } = MONDAY;
const two = { ...rules, supervisors: 2 };
const REASON = "已离职";
const attempt = { what: "key", answer: "gone", readable: false, at: now };

const somebody = (subject: string, more: Partial<Supervisor> = {}): Supervisor => ({
  ...{ subject, name: subject, roles: ["supervisor"], active: true, absences: [], maySign: "now" },
  ...more,
});
const by = (subject: string) => ({ subject, name: subject });
const AWAY = { absences: [{ from: today, to: today }] };

function approved(): DisposalApplication {
  const first = decideOn(anApplication(), { slot: "1.1.1", verdict: approve }, salesHead, MONDAY);
  return decideOn(first, { slot: "1.2.1", verdict: approve }, executive, MONDAY);
}
const begin = (...names: string[]) =>
  begun(
    approved(),
    by("executor"),
    names.map((each) => somebody(each)),
    "机房",
    undefined,
    two,
    MONDAY,
  );
const stop = (application: DisposalApplication) =>
  stopped(application, { code: "disposal.replica-lags", subject: ONE }, now);
const erase = (application: DisposalApplication) =>
  concluded(application, { destroyed: 3, irrecoverableFrom: now }, now);
const sample = (application: DisposalApplication, subject: string, readable = false, at = now) =>
  sampled(application, [{ number: ONE, attempts: [{ ...attempt, readable }] }], by(subject), at);
const signs = (application: DisposalApplication, subject: string) =>
  sign(application, { finding: "均不可读", rows: [] }, by(subject), now);

/** Another takes a supervisor's place, as both are known. */
const replace = (
  application: DisposalApplication,
  known: Supervisor | undefined,
  other: Supervisor,
  named = "executor",
) => replaced(application, { instead: "a", by: other, reason: REASON }, by(named), { known, rules: two, today, now });
const gone = somebody("a", { active: false });

describe("a supervisor who cannot sign any more (AF-36)", () => {
  it.each([
    ["has left", gone],
    ["has the role no more", somebody("a", { roles: [] })],
    ["is away today", somebody("a", AWAY)],
    ["became an officer, who does no archive work", somebody("a", { maySign: "no more" })],
    ["is known to nobody", undefined],
  ])("is replaced where they are one who %s, at any time until all have signed, and it is on record", (_, known) => {
    for (const application of [begin("a", "b"), stop(begin("a", "b")), erase(begin("a", "b"))])
      expect(replace(application, known, somebody("c"))).toMatchObject({
        ...{ status: application.status, supervisors: [{ subject: "c" }, { subject: "b" }] },
        replaced: [{ instead: by("a"), supervisor: by("c"), by: by("executor"), at: now, reason: REASON }],
      });
    expect(() => replace(approved(), known, somebody("c"))).toThrow("disposal.not-begun");
  });

  it("is replaced so often at most, for the record of an application has an end", () => {
    const once = { instead: by("x"), supervisor: by("y"), by: by("executor"), at: now, reason: REASON };
    const often = { ...erase(begin("a", "b")), replaced: Array.from({ length: MOST_REPLACED }, () => once) };
    expect(() => replace(often, gone, somebody("c"))).toThrow("disposal.replaced-too-often");
  });

  it("is not replaced as long as they may, nor once they have signed: nobody shops for a lenient one", () => {
    const tomorrow = somebody("a", { absences: [{ from: "2099-01-01", to: "2099-01-02" }] });
    const awayAsTheySay = (whose: string) => somebody("a", { absences: [{ from: today, to: today, by: whose }] });
    // Training that has run out is renewed; an archivist, who carries it out, is the one who records it.
    const untrained = somebody("a", { maySign: "once trained" });
    for (const known of [somebody("a"), tomorrow, awayAsTheySay("executor"), untrained])
      expect(() => replace(begin("a", "b"), known, somebody("c"))).toThrow("disposal.still-supervises");
    const goneOn = resumed(stop(begin("a", "b")), by("resumer"), now);
    expect(() => replace(goneOn, awayAsTheySay("resumer"), somebody("c"))).toThrow("disposal.still-supervises");
    expect(replace(goneOn, awayAsTheySay("a"), somebody("c"))).toMatchObject({ supervisors: [by("c"), by("b")] });
    const signed = signs(sample(erase(begin("a", "b")), "a"), "a");
    expect(() => replace(signed, gone, somebody("c"))).toThrow("disposal.signed-already");
    expect(() => replace(begin("d", "b"), gone, somebody("c"))).toThrow("disposal.not-named");
  });

  it("is replaced by nobody who may not watch: without the role, gone, barred, away, named already, or with a part in it", () => {
    const again = resumed(stop(begin("a", "b")), by("resumer"), now);
    const refused = (other: Supervisor) => {
      try {
        return replace(again, gone, other).status;
      } catch (error) {
        return error instanceof Refused ? error.code : error;
      }
    };
    expect(refused(somebody("c", { roles: ["archivist"] }))).toBe("disposal.no-supervisor");
    expect(refused(somebody("c", { active: false }))).toBe("disposal.supervisor-left");
    for (const maySign of ["once trained", "no more"] as const)
      expect(refused(somebody("c", { maySign }))).toBe("disposal.supervisor-barred");
    expect(refused(somebody("c", AWAY))).toBe("disposal.supervisor-away");
    expect(refused(somebody("b"))).toBe("disposal.named-already");
    for (const involved of ["archivist", "executor", "resumer", "sales-head", "executive"])
      expect([involved, refused(somebody(involved))]).toEqual([involved, "disposal.supervisor-apart"]);
    expect(refused(somebody("c"))).toBe("destroying");
  });

  it("is not replaced by whoever destroyed the paper copies", () => {
    const said = { place: "碎纸间", on: today, executedBy: ["C"], watchedBy: ["周强"] };
    const clock = { now, today, dayOf: () => today };
    const known = { usual: "粉碎", rows: [aProvedFile(ONE, { onPaper: true })] };
    const paper = recordPaper(erase(begin("a", "b")), said, by("executor"), known, clock);
    expect(() => replace(paper, gone, somebody("c"))).toThrow("disposal.paper-watched");
    expect(replace(paper, gone, somebody("d")).status).toBe("erased");
  });

  it("is not replaced by whoever names the other one, who from then on does not watch either", () => {
    expect(() => replace(begin("a", "b"), gone, somebody("c"), "c")).toThrow("disposal.supervisor-apart");
    expect(() => replace(begin("a", "b"), gone, somebody("c"), "b")).toThrow("disposal.supervisor-apart");
    const once = replace(begin("a", "b"), gone, somebody("c"), "third");
    const known = somebody("c", { active: false });
    const more = { instead: "c", by: somebody("third"), reason: REASON };
    expect(() => replaced(once, more, by("executor"), { known, rules: two, today, now })).toThrow(
      "disposal.supervisor-apart",
    );
  });

  it("is replaced once, however often it is asked", () => {
    const once = replace(begin("a", "b"), gone, somebody("c"));
    expect(replace(once, gone, somebody("c"))).toBe(once);
    expect(() => replace(once, gone, somebody("d"))).toThrow("disposal.not-named");
  });

  it("leaves what they sampled on record; the other one samples and signs for themselves", () => {
    const other = replace(sample(erase(begin("a", "b")), "a"), gone, somebody("c"));
    expect(other).toMatchObject({ samples: [{ number: ONE, by: by("a") }] });
    expect(() => signs(other, "a")).toThrow("disposal.not-supervisor");
    expect(() => signs(other, "c")).toThrow("disposal.not-sampled");
    const both = signs(signs(sample(sample(other, "b"), "c"), "b"), "c");
    expect(both).toMatchObject({ status: "signed", signatures: [{ subject: "b" }, { subject: "c" }] });
  });

  it("who could read something is heard until another has tried the same file anew", () => {
    const later = new Date(Date.parse(now) + 1000).toISOString();
    const other = replace(sample(erase(begin("a", "b")), "a", true), gone, somebody("c"));
    const elsewhere = sampled(other, [{ number: "another", attempts: [attempt] }], by("b"), later);
    expect(() => signs(elsewhere, "b")).toThrow("disposal.still-readable");
    expect(signs(sample(other, "c", false, later), "c").status).toBe("erased");
    expect(() => signs(sample(other, "c", true, later), "c")).toThrow("disposal.still-readable");
  });

  it("and the other one are told, and the task is the other's", () => {
    const before = erase(begin("a", "b"));
    const after = replace(before, gone, somebody("c"));
    const told = disposalNoticesOf(before, after);
    expect(told.map(({ people, subject }) => [people, subject.slice(4).split(" ")[0]])).toEqual([
      [["c"], "销毁已完毕，请抽查并签字"],
      [["a"], "已由他人接替监销"],
    ]);
    expect(told[0]?.text).toContain(`原因：${REASON}`);
    expect(told.map(({ text }) => text.match(/命令：dossier (\w+)/)?.[1])).toEqual(["disposal", "tasks"]);
    const running = disposalNoticesOf(begin("a", "b"), replace(begin("a", "b"), gone, somebody("c")));
    expect(running[0]?.subject).toContain("请监销");
    expect(disposalTasksOf(after).map(({ seat }) => seat)).toEqual(["person/c", "person/b"]);
  });
});

describe("a destruction that stopped", () => {
  it("is given up by an archivist, with a reason, once, and not by who watches it", () => {
    const halted = stop(begin("a", "b"));
    const over = givenUp(halted, { by: by("third"), reason: "不再销毁" }, now);
    expect(over).toMatchObject({ status: "destroying", run: 2, resumed: [], givenUp: { subject: "third", at: now } });
    expect(resumed(stop(over), by("executor"), now)).toMatchObject({ run: 3, givenUp: { reason: "不再销毁" } });
    expect(() => givenUp(stop(over), { by: by("third"), reason: "再停" }, now)).toThrow("disposal.given-up-already");
    expect(() => givenUp(over, { by: by("third"), reason: "不再销毁" }, now)).toThrow("disposal.under-way");
    expect(() => givenUp(halted, { by: by("a"), reason: "不再销毁" }, now)).toThrow("disposal.supervisor-apart");
    expect(disposalNoticesOf(halted, over).map(({ people }) => people)).toEqual([["archivist", "a", "b"]]);
  });

  it("waits among the tasks of the archivists until somebody goes on with it, or gives it up", () => {
    const seats = (application: DisposalApplication) =>
      disposalTasksOf(application).map(({ seat, kind }) => [seat, kind]);
    const halted = stop(begin("a", "b"));
    expect(seats(halted)).toEqual([["role/archivist", "stoppage"]]);
    expect(seats(resumed(halted, by("executor"), now))).toEqual([]);
    expect(seats(givenUp(halted, { by: by("executor"), reason: "不再销毁" }, now))).toEqual([]);
  });
});

const WATCHERS = ["a", "b", "c", "d", "e"];
const ARCHIVISTS = ["archivist", "executor", "third"];
/** Whoever watches then in the first or the second place, or somebody by name. */
const PLACES = ["1st", "2nd"];
const Anybody = fc.constantFrom(...WATCHERS, ...ARCHIVISTS, "sales-head", ...PLACES);
/** What they do in the end who want it brought to its end. */
const THE_REST = [
  ...[{ what: "resume", who: "executor" } as const, { what: "erase", who: "executor" } as const],
  ...PLACES.flatMap((who) => WATCHERS.map((other) => ({ what: "replace", who, other, named: "executor" }) as const)),
  ...PLACES.map((who) => ({ what: "sign", who }) as const),
];
/** What may happen: to people, and to the application. */
const Step = fc.oneof(
  fc.record({
    what: fc.constant("becomes" as const),
    who: Anybody,
    how: fc.constantFrom("fit", "gone", "without the role", "away", "an officer", "untrained"),
  }),
  fc.record({ what: fc.constant("replace" as const), who: Anybody, other: Anybody, named: Anybody }),
  fc.record({ what: fc.constantFrom("stop", "resume", "give up", "erase", "sign", "sign"), who: Anybody }),
);

const AS: Readonly<Record<string, Partial<Supervisor>>> = {
  ...{ fit: {}, gone: { active: false }, "without the role": { roles: [] }, away: AWAY },
  ...{ "an officer": { maySign: "no more" }, untrained: { maySign: "once trained" } },
};

describe("whatever becomes of those who watch, and whoever takes their place", () => {
  it("all who sign are fit for it and had no other part in it, none was replaced who could have signed, and they are as many as the regulation says", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(Step, { maxLength: 40 }), (steps) => {
        const people = new Map([...WATCHERS, ...ARCHIVISTS, "sales-head"].map((who) => [who, somebody(who)]));
        const known = (who: string) => people.get(who) ?? somebody(who);
        const isWatcher = (who: string) => known(who).active && known(who).roles.includes("supervisor");
        const isFit = (who: string) => isWatcher(who) && known(who).maySign === "now";
        let application: DisposalApplication = begin("a", "b");
        for (const each of [...steps, ...THE_REST]) {
          const step = { ...each, who: placed(each.who) };
          if (step.what === "becomes") people.set(step.who, somebody(step.who, AS[step.how]));
          else if (step.what === "replace") {
            const after = tried(step);
            if (after !== application) {
              const { maySign, absences } = known(step.who);
              expect(isWatcher(step.who) && maySign !== "no more" && absences.length === 0).toBe(false);
              expect(isFit(step.other)).toBe(true);
            }
            application = after;
          } else application = tried(step);
          if (!("supervisors" in application)) throw new Error(application.status);
          const { supervisors, replaced: all } = application;
          expect(new Set(supervisors.map(({ subject }) => subject)).size).toBe(2);
          if ("signatures" in application) {
            const signed = application.signatures.map(({ subject }) => subject);
            const apart = [application.executor, ...application.resumed, ...all.map((each) => each.by)];
            const others = [...apart, ...(application.givenUp ? [application.givenUp] : [])];
            const barred = ["archivist", "sales-head", "executive", ...others.map(({ subject }) => subject)];
            expect(signed.filter((who) => barred.includes(who))).toEqual([]);
            expect(signed.every((who) => supervisors.some(({ subject }) => subject === who))).toBe(true);
          }
        }
        if (application.status === "signed") seen.add(`signed, ${application.replaced.length > 0 ? "others" : "same"}`);

        function placed(who: string): string {
          const { supervisors } = "supervisors" in application ? application : { supervisors: [] };
          return supervisors[PLACES.indexOf(who)]?.subject ?? who;
        }
        function tried(step: Exclude<(typeof steps)[number], { what: "becomes" }>): DisposalApplication {
          try {
            return step.what === "replace" ? replacing(step) : done(step);
          } catch (error) {
            if (error instanceof Refused) return application;
            throw error;
          }
        }
        function replacing({ who, other, named }: { who: string; other: string; named: string }) {
          const said = { instead: who, by: known(other), reason: REASON };
          return replaced(application, said, by(named), { known: known(who), rules: two, today, now });
        }
        function done({ what, who }: { what: string; who: string }): DisposalApplication {
          if (what === "stop") return stop(application);
          if (what === "resume") return resumed(application, by(who), now);
          if (what === "give up") return givenUp(application, { by: by(who), reason: "不再销毁" }, now);
          if (what === "erase") return erase(application);
          // The policies let nobody sign who is not here, has not the role, is an officer or is not trained.
          return isFit(who) ? signs(sample(application, who), who) : application;
        }
      }),
      { numRuns: 3000 },
    );
    expect([...seen].sort()).toEqual(["signed, others", "signed, same"]);
  });
});
