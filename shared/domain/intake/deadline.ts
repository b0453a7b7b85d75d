import type { BusinessDate } from "../reading/reading.ts";

/** AF-10. The last day for submitting a paper (`YYYY-MM-DD`), and whether it came in after that; null as long as it is not known. */
export interface Due {
  due: string | null;
  late: boolean | null;
}

/** When a department had to submit what happened on a business date, and whether that was in time at `receivedAt` (an instant). */
export type Deadline = (department: string, date: BusinessDate, receivedAt: string) => Due;

export const UNKNOWN_DUE: Due = { due: null, late: null };
