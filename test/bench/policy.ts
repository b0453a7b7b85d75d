/**
 * How long a decision takes, beside the engine asked without preparation: policies and schema as text each time, as its plainest
 * function has it. The questions are all actions, to all kinds of things, of everybody; none is asked twice of one asker, so nothing is
 * remembered. Then what a page of a hundred files costs, of which most are alike, and what a new process pays first.
 */
import { isAuthorized, preparsePolicySet } from "@cedar-policy/cedar-wasm/nodejs";
import { ACTIONS, type Action } from "#shared/domain/permission/action.ts";
import type { Resource } from "#shared/domain/permission/resource.ts";
import { Authoriser } from "#shared/policy/authoriser.ts";
import { entities } from "#shared/policy/entities.ts";
import { readPolicies, readSchema } from "#shared/policy/policies.ts";
import { CAPACITIES, SITUATIONS, somebody } from "../policy/situations.ts";
import { mark, median } from "./figures.ts";

/** Milliseconds, of the slowest one in a hundred. */
const AT_MOST = 5;
const ROUNDS = 5;
const TIMES = { Dossier: 2000, unprepared: 60 };

const isAction = (name: string): name is Action => Object.hasOwn(ACTIONS, name);
const questions = Object.entries(ACTIONS).flatMap(([action, kind]) => {
  const things: (Resource | undefined)[] =
    kind === "archive" ? [undefined] : SITUATIONS[kind].map(({ thing }) => thing);
  const people = CAPACITIES.map((capacity) => somebody(capacity));
  return things.flatMap((thing) => people.map((person) => ({ person, action, thing })));
});
type Question = (typeof questions)[number];

const started = performance.now();
const policies = new Authoriser();
const ready = performance.now() - started;

/** The same questions for both, spread over all of them. */
const some = (count: number, round: number): Question[] =>
  Array.from({ length: count }, (_, n) => questions[((n * ROUNDS + round) * 7919) % questions.length]).filter(
    (question) => question !== undefined,
  );

const ways: Readonly<Record<keyof typeof TIMES, (question: Question) => void>> = {
  Dossier: ({ person, action, thing }) => {
    if (isAction(action)) policies.asking(person)(action, thing);
  },
  unprepared: ({ person, action, thing }) => {
    if (!isAction(action)) return;
    const answer = isAuthorized({
      ...entities(person, action, thing),
      ...{ schema: readSchema(), policies: { staticPolicies: readPolicies() }, validateRequest: true },
    });
    if (answer.type === "failure") throw new Error(answer.errors.map(({ message }) => message).join("; "));
  },
};

/** What each question took, in milliseconds: as a clock shows it, and of the thread's own time. */
function measured(way: (question: Question) => void, asked: Question[]) {
  const taken = asked.map((question) => {
    const [own, start] = [ownTime(), performance.now()];
    way(question);
    return { clock: performance.now() - start, own: ownTime() - own };
  });
  const sorted = (by: "clock" | "own") => taken.map((each) => each[by]).sort((a, b) => a - b);
  return { clock: sorted("clock"), own: sorted("own") };
}

function ownTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const at = (times: readonly number[], share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
const milliseconds = (value: number) => Number(value.toFixed(2));

/** The median of some rounds. */
function figures(way: keyof typeof TIMES) {
  measured(ways[way], some(TIMES[way], 0));
  const rounds = Array.from({ length: ROUNDS }, (_, round) => measured(ways[way], some(TIMES[way], round)));
  const of = (by: "clock" | "own", share: number) => milliseconds(median(rounds.map((times) => at(times[by], share))));
  return { "p50 ms": of("clock", 0.5), "p99 ms": of("clock", 0.99), "p99 ms of own time": of("own", 0.99) };
}

const rows = { Dossier: figures("Dossier"), "the engine unprepared": figures("unprepared") };
console.table(rows);
const times = rows["the engine unprepared"]["p50 ms"] / rows.Dossier["p50 ms"];
// Where others work as well, one question in a hundred waits for the processor longer than any is decided.
const slowest = rows.Dossier["p99 ms of own time"];
console.log(
  `${times.toFixed(0)} × as fast as unprepared; p99 of own time at most ${AT_MOST} ms: ${mark(slowest <= AT_MOST)}`,
);

const page = Array.from({ length: 100 }, (_, n) => ({
  kind: "file" as const,
  id: String(n),
  department: "销售部",
  level: n % 3,
}));
const pages = Array.from({ length: 50 }, () => {
  const start = performance.now();
  const ask = policies.asking(somebody("employee"));
  for (const file of page) ask("ShowFile", file);
  return performance.now() - start;
});
console.log(`a page of 100 files: ${milliseconds(median(pages))} ms`);

const parsing = Array.from({ length: 5 }, () => {
  const start = performance.now();
  preparsePolicySet("again", { staticPolicies: readPolicies() });
  return performance.now() - start;
});
console.log(
  `ready in a new process after ${Math.round(ready)} ms, of which parsing the policies ${milliseconds(median(parsing))} ms once it is warm`,
);
