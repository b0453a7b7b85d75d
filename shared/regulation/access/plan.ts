import type { Plan } from "#shared/domain/approval/plan.ts";
import { type Seat, seatOfPost } from "#shared/domain/approval/seat.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Regulation, Steps } from "../schema.ts";
import { type Asked, type Chain, chainsFor, UNHURRIED } from "./chain.ts";
import { otherwise } from "./ladder.ts";
import { countOf } from "./period.ts";
import { type Situation, seatsAbove, seatsOf } from "./seats.ts";
import { emergencyRules } from "./terms.ts";

/**
 * AF-21…AF-24, DL-15, CR-06, AM-16. The order in which a request is approved, by all of its chains; where several limit the time for a
 * step, the shortest holds. A seat decides once: where two steps mean the same, the later is left out. Above each seat stand those to
 * which its decision goes when it is the asker's own, or overdue, and instead of them those to whom it goes when none of these may
 * decide; the asker's own are never among them.
 *
 * @throws Refused `access.no-chain`; `access.no-lending` and `access.no-copies` where the regulation does not say on which terms;
 * `access.unknown-department` where nobody is known to head one; `access.no-one-above` where the asker would decide, and nobody
 * stands above them.
 */
export function planFor(regulation: Regulation, request: Asked & Situation): Plan {
  const { for: matter, departments } = request;
  if (departments.length === 0) throw new RangeError("a request concerns the files of some department");
  const chains = chainsFor(regulation, request);
  if (matter === "复制" && !regulation.copies) throw new Refused("access.no-copies", matter);

  const said = stepsFor(regulation, chains, request).map((step) =>
    [step].flat().flatMap((each) => seatsOf(regulation, each, request).map((seat) => ({ step: each, seat }))),
  );
  const stages = once(said).map((slots) => slots.map((slot) => ({ ...slot, ...seatsOver(regulation, slot, request) })));
  const emergency = UNHURRIED.includes(matter) ? undefined : emergencyFor(regulation, said.flat(), request);
  const limits = chains.flatMap(({ decided_within }) => decided_within ?? []);
  return {
    name: joined(chains.map(({ name }) => name)),
    clause: joined(chains.map(({ clause }) => clause)),
    stages,
    ...(limits.length > 0 && { decideWithin: Math.min(...limits.map((each) => countOf(regulation, each))) }),
    ...(emergency && { emergency }),
  };
}

const joined = (names: readonly string[]): string => [...new Set(names)].join("、");

/** A step as the regulation calls it, and a seat that it means. */
type Said = { readonly step: string; readonly seat: Seat };

/** The stages with each seat where it comes first, and nowhere else. */
function once(stages: readonly (readonly Said[])[]): Said[][] {
  const taken = new Set<Seat>();
  const free = ({ seat }: Said) => !taken.has(seat) && taken.add(seat);
  return stages.map((slots) => slots.filter(free)).filter((slots) => slots.length > 0);
}

/**
 * CR-06. The steps of the chains, one after the other; where somebody asks to see, or to have copied, what is another department's, also
 * those by which the register lets others look.
 */
function stepsFor(
  { register }: Regulation,
  chains: readonly Chain[],
  { for: matter, asker, departments }: Asked & Situation,
): Steps {
  const steps = chains.map((chain) => chain.steps).reduce(andThen);
  const looks = matter === "查阅" || matter === "复制";
  if (!register?.viewing || !looks || departments.every((name) => name === asker.department)) return steps;
  return andThen(steps, register.viewing.steps);
}

/** Steps with others after them: before the archive's own check, if that comes last. */
const andThen = (steps: Steps, others: Steps): Steps =>
  steps.toSpliced(steps.at(-1) === "档案审核" ? -1 : steps.length, 0, ...others);

/** The seats above one but the asker's; and who decides instead where those are not enough. */
function seatsOver(regulation: Regulation, { step, seat }: Said, { asker }: Situation) {
  const isAnothers = (each: Seat) => !asker.seats.includes(each);
  const above = seatsAbove(regulation, seat).filter(isAnothers);
  const instead = otherwise(regulation).map(seatOfPost).filter(isAnothers);
  if (!isAnothers(seat) && above.length + instead.length === 0) throw new Refused("access.no-one-above", step);
  return { above, ...(instead.length > 0 && { instead }) };
}

/**
 * AM-16. Which of the steps may be skipped in an emergency, and by whom but the asker. A step stays where it stands for another, of
 * the same seat, that may not be skipped.
 */
function emergencyFor(regulation: Regulation, said: readonly Said[], request: Situation): Plan["emergency"] {
  const rules = emergencyRules(regulation);
  if (!rules) return undefined;
  const needed = said.filter(({ step }) => !rules.maySkip.includes(step)).map(({ seat }) => seat);
  const steps = rules.maySkip.filter((step) => {
    const seats = said.filter((each) => each.step === step).map(({ seat }) => seat);
    return seats.length > 0 && !seats.some((seat) => needed.includes(seat));
  });
  const seats = rules.by.flatMap((name) => seatsOf(regulation, name, request));
  const by = [...new Set(seats)].filter((seat) => !request.asker.seats.includes(seat));
  return steps.length > 0 && by.length > 0 ? { steps, by, reviewWithin: rules.reportWithin } : undefined;
}
