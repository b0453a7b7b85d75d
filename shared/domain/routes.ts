import { accessRoutes } from "./access/contract.ts";
import { catalogueRoutes } from "./catalogue/contract.ts";
import { certificateRoutes, disposalRoutes } from "./disposal/contract.ts";
import { intakeRoutes } from "./intake/contract.ts";
import { peopleRoutes } from "./people/contract.ts";
import { retentionRoutes } from "./retention/contract.ts";
import { holdRoutes } from "./retention/hold-contract.ts";

/** The routes of the room of disposition: retention, holds, destruction. */
export const dispositionRoutes = { ...retentionRoutes, ...holdRoutes, ...disposalRoutes, ...certificateRoutes };

/** Every route of the archive's API. */
export const routes = {
  ...intakeRoutes,
  ...catalogueRoutes,
  ...peopleRoutes,
  ...accessRoutes,
  ...dispositionRoutes,
};
