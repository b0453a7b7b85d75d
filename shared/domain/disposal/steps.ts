import { z } from "zod";
import type { Code } from "../refusals.ts";

/** AF-35. A run of a destruction, as the state machine begins it: of which application, and which run of it. */
export const Run = z.object({ application: z.string(), run: z.int().min(1) });
export type Run = z.infer<typeof Run>;

/** Some files of an application, which go through the steps together. Nothing of their content is ever in the machine's state. */
export const Batch = Run.extend({ numbers: z.array(z.string()).min(1) });
export type Batch = z.infer<typeof Batch>;

/** A step's failure, as the state machine hands it on. */
export const Failure = z.object({ Error: z.string(), Cause: z.string().optional() });
export type Failure = z.infer<typeof Failure>;

/**
 * What a run ends with: what each batch came to, and why it did not come to batches at all. It `halts` where it could not even be found out
 * what came of it: then it is stopped, and the next run finds out.
 */
export const Ending = Run.extend({
  batches: z.array(z.object({ failure: Failure.optional() })).optional(),
  failure: Failure.optional(),
  halts: z.literal(true).optional(),
});
export type Ending = z.infer<typeof Ending>;

/** What a step refuses and passes by itself: the state machine waits for it. */
export const PASSING: readonly Code[] = ["disposal.replica-lags", "disposal.not-settled"];

/** What a step refuses and no other attempt of it would mend: the state machine stops at once, and says so. */
export const LASTING: readonly Code[] = [
  "disposal.not-destroying",
  "disposal.changed",
  "disposal.no-key",
  "disposal.locked",
  "disposal.locked-compliance",
  "disposal.locked-hold",
  "disposal.still-readable",
];
