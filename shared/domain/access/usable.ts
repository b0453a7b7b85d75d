import type { FileRecord } from "../catalogue/record.ts";
import { Refused } from "../refused.ts";

/**
 * AF-32. No use begins of what is destroyed, or is about to be, nor under a number that was voided.
 *
 * @throws Refused `file.destroyed`, `file.in-disposal`, `access.voided`
 */
export function usable(record: FileRecord): void {
  if (record.status === "destroyed") throw new Refused("file.destroyed", record.number);
  if (record.status === "voided") throw new Refused("access.voided", record.number);
  if (record.retention.at.stage === "condemned") throw new Refused("file.in-disposal", record.number);
}
