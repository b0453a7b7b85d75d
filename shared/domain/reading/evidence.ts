import type { Run } from "./layout.ts";
import type { Evidence } from "./reading.ts";

/** What speaks for something (or, with a weight below 0, against it), with the place on the page where it stands. */
export const evidenceAt = (sign: string, run: Run | undefined, text: string, weight: number): Evidence => ({
  sign,
  ...(run === undefined ? {} : { page: run.page, box: run.place }),
  text,
  weight,
});
