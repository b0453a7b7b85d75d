import { clockAt } from "#shared/domain/instant.ts";
import { monthsOf } from "./access/period.ts";
import type { LoadedRegulation } from "./bundled.ts";
import type { Regulation } from "./schema.ts";

/** AF-37. For how many years disposal records are kept; nothing where the regulation does not say: then it is for good. */
export function yearsOfDisposalRecords(regulation: Regulation): number | undefined {
  const { records_kept } = regulation.destruction ?? {};
  return records_kept === undefined ? undefined : Math.ceil(monthsOf(regulation, records_kept) / 12);
}

/** What a certificate of destruction says of the company and its regulation, and by which clock. */
export const certificateRules = ({ regulation, hash }: LoadedRegulation) => ({
  company: regulation.company.names[0] ?? "",
  regulation: { title: regulation.regulation.title, version: regulation.regulation.version, hash },
  clock: (instant: string) => clockAt(instant, { timeZone: regulation.calendar.time_zone }),
});
