import type { Plan, PlannedSlot } from "#shared/domain/approval/plan.ts";
import { seatOfPost } from "#shared/domain/approval/seat.ts";
import type { DisposalRules } from "#shared/domain/disposal/rules.ts";
import { Refused } from "#shared/domain/refused.ts";
import { planFor } from "./access/plan.ts";
import { type Situation, seatsOf } from "./access/seats.ts";
import type { LoadedRegulation } from "./bundled.ts";
import type { RelativePost } from "./references.ts";
import type { Regulation } from "./schema.ts";

/**
 * AF-32…AF-37, DL-22. What a regulation says of destruction, and in which order an application is approved.
 *
 * @throws Refused `disposal.no-rules` at each use where it does not speak of it
 */
export function disposalRules({ regulation, hash }: LoadedRegulation) {
  const { destruction, channels, unit } = regulation;
  const rules: DisposalRules | undefined = destruction && {
    hash,
    supervisors: destruction.supervisors,
    neverAlso: destruction.never_also,
    methods: {
      electronic: destruction.methods?.electronic ?? DESTROYED,
      paper: destruction.methods?.paper,
    },
    paperChannels: Object.entries(channels).flatMap(([name, { paper }]) => (paper ? [name] : [])),
    wholeDossier: unit === "customer" && !destruction.part_of_dossier,
  };
  const known = (): DisposalRules => {
    if (!rules) throw new Refused("disposal.no-rules", regulation.regulation.id);
    return rules;
  };
  return {
    rules: known,
    /** AF-34. @throws Refused `disposal.no-rules`, and as `planFor` */
    planFor: (situation: Situation): Plan => {
      known();
      const plan = planFor(regulation, { for: "销毁", ...situation });
      return { ...plan, stages: plan.stages.map((stage) => stage.map(ofTheirOwn(regulation, situation))) };
    },
  };
}

const CONCERNED: RelativePost = "有关部门负责人";

/** AF-34. The head of a department concerned decides on its files one by one, and on no others; unless another step is theirs as well. */
function ofTheirOwn(regulation: Regulation, situation: Situation): (slot: PlannedSlot) => PlannedSlot {
  const { departments, destruction } = regulation;
  const others = (destruction?.steps ?? []).flat().filter((step) => step !== CONCERNED);
  const onAll = new Set<string>(others.flatMap((step) => seatsOf(regulation, step, situation)));
  return (slot) => {
    if (slot.step !== CONCERNED || onAll.has(slot.seat)) return slot;
    const isTheirs = (name: string) => seatOfPost(departments[name]?.head ?? "") === slot.seat;
    return { ...slot, departments: situation.departments.filter(isTheirs) };
  };
}

/** What is done with electronic files where a regulation does not say it. */
const DESTROYED = "销毁密钥并删除全部副本";
