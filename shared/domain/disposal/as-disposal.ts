import type { ResourceOf } from "../permission/resource.ts";
import type { DisposalApplication } from "./application.ts";

/** An application to destroy, as the policies see it. */
export const asDisposal = (application: DisposalApplication): ResourceOf<"disposal"> => ({
  ...{ kind: "disposal", id: application.id },
  ...{ departments: application.departments, proposer: application.proposer.subject },
  supervisors: "supervisors" in application ? application.supervisors.map(({ subject }) => subject) : [],
});
