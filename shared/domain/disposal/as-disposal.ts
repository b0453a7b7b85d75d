import { roundsOf, slotsOf } from "../approval/approval.ts";
import type { ResourceOf } from "../permission/resource.ts";
import type { DisposalApplication } from "./application.ts";

/** An application to destroy, as the policies see it by whoever sits in some seats. */
export const asDisposal = (
  application: DisposalApplication,
  sitting: readonly string[] = [],
): ResourceOf<"disposal"> => ({
  ...{ kind: "disposal", id: application.id, sitting },
  ...{ departments: application.departments, proposer: application.proposer.subject },
  seats: roundsOf(application.approval)
    .flatMap(slotsOf)
    .flatMap(({ seats }) => seats),
  supervisors: "supervisors" in application ? application.supervisors.map(({ subject }) => subject) : [],
});
