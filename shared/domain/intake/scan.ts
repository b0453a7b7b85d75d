import type { Item, Received, Rejected } from "./item.ts";

/** The tag in which GuardDuty says of an object version what it found; the inbox lets nobody else set one. */
export const SCAN_TAG = "GuardDutyMalwareScanStatus";

/** What GuardDuty puts into a bucket to see whether it may: it has no meaning, and GuardDuty does not take it away. */
export const SCAN_PROBE = "malware-protection-resource-validation-object";

/** AF-28. What the scanner says of a paper: nothing yet, that it may go on, or the code with which it is refused. */
export type Verdict = "waits" | "clean" | "intake.infected" | "intake.unscannable";

/** What is not said to be clean does not go on, not even in words that we do not know. */
export function verdictOf(tag: string): Verdict {
  if (tag === "") return "waits";
  if (tag === "NO_THREATS_FOUND") return "clean";
  return tag === "THREATS_FOUND" ? "intake.infected" : "intake.unscannable";
}

/** Whether a paper has waited for its verdict since it arrived, or was made of another, for so many hours. */
export const isOverdue = (item: Received, hours: number, now: string): boolean =>
  awaitsVerdict(item) && Date.parse(item.dividedAt ?? item.receivedAt) + hours * 3_600_000 <= Date.parse(now);

/** Whether nobody knows yet if a paper is clean. What was inspected before there was a scanner is past that. */
const awaitsVerdict = (item: Received): boolean =>
  item.scan === undefined && item.paper === undefined && item.source.bucket === "inbox";

/** A paper that was refused for want of a verdict: it still lies in the inbox, and a late one takes it up again. */
export const mayBeLate = (item: Item | undefined): item is Rejected =>
  item?.status === "rejected" && item.code === "intake.scan-overdue" && item.expiredAt === undefined;

/** Whether a paper's bytes lie where a person can be given them: one that was filed, also under a number that was voided, lies nowhere but in the vault; one that has expired nowhere. */
export const canBeSeen = (item: Item): boolean =>
  item.status === "rejected"
    ? item.expiredAt === undefined
    : item.status !== "filed" && !(item.status === "in review" && item.before);

/** Whether a person must not be given a paper's bytes: it is infected, or, where there is a scanner, may be. */
export const isUnsafe = (item: Item, scanner: boolean): boolean =>
  item.status === "rejected"
    ? item.code === "intake.infected" || item.code === "intake.scan-overdue"
    : scanner && item.status === "received" && awaitsVerdict(item);
