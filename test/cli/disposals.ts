import type { DisposalSummary } from "#shared/domain/disposal/summary.ts";
import type { DisposalView } from "#shared/domain/disposal/view.ts";

export const ID = "36c11847-ded4-459b-89e3-116e34b58032";
export const AT = "2026-03-18T01:02:03.000Z";

const step = { slot: "1.1.1", step: "有关部门负责人", seats: ["销售部经理"], state: "waiting" as const };
const unsaid = { by: null, for: null, at: null, reason: null, except: {}, only: {}, review: null };
/** An application as the archive shows it. */
export const anApplication = (known: Partial<DisposalView> = {}): DisposalView => ({
  ...{ id: ID, rev: 2, state: "proposed", ground: "expired", proposer: { name: "韩梅", department: "档案室" } },
  ...{
    reason: "期满，无保存价值",
    departments: ["销售部"],
    count: 2,
    going: 2,
    list: "a".repeat(64),
    keep: {},
    refusedBefore: [],
  },
  classes: [{ class: "Y", className: "销售合同", count: 2 }],
  approval: {
    ...{ name: "销毁", clause: "AF-36", state: "open", earlier: [] },
    steps: [{ ...step, ...unsaid, dueOn: "2026-03-20" }],
  },
  ...{ proposedAt: AT, since: AT, abandoned: null, execution: null, stop: null, erased: null, paper: null },
  ...{ samples: [], signatures: [], unsigned: [], signedAt: null, certificate: null, regulation: "1".repeat(64) },
  ...known,
});

/** The same as a list shows it. */
export const aListed = (known: Partial<DisposalSummary> = {}): DisposalSummary => ({
  ...{ id: ID, rev: 2, state: "proposed", ground: "expired", proposer: { name: "韩梅", department: "档案室" } },
  ...{ reason: "期满，无保存价值", count: 2, going: 2, proposedAt: AT, since: AT },
  departments: { first: ["销售部"], of: 1 },
  classes: { first: [{ class: "Y", className: "销售合同", count: 2 }], of: 1 },
  waiting: {
    first: [{ step: "有关部门负责人", seats: { first: ["销售部经理"], of: 1 }, dueOn: "2026-03-20" }],
    of: 1,
  },
  unsigned: { first: [], of: 0 },
  ...known,
});
