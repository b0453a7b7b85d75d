import type { MethodAndPath, Route } from "../contract.ts";

/** What is asked of destruction. */
export const disposalRoutes = {} satisfies Record<MethodAndPath, Route>;
