import type { MethodAndPath, Route } from "../contract.ts";

/** What is asked of holds. */
export const holdRoutes = {} satisfies Record<MethodAndPath, Route>;
