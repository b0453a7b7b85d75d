import type { Plan } from "#shared/domain/approval/plan.ts";
import type { DisposalRules } from "#shared/domain/disposal/rules.ts";
import { Refused } from "#shared/domain/refused.ts";
import { planFor } from "./access/plan.ts";
import type { Situation } from "./access/seats.ts";
import type { LoadedRegulation } from "./bundled.ts";

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
      return planFor(regulation, { for: "销毁", ...situation });
    },
  };
}

/** What is done with electronic files where a regulation does not say it. */
const DESTROYED = "销毁密钥并删除全部副本";
