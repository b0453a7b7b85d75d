import { type Actor, type Deed, intakeDeed } from "../audit/deed.ts";
import type { Code } from "../refusals.ts";
import { Refused } from "../refused.ts";
import type {
  Filed,
  Hints,
  InReview,
  Inspected,
  Item,
  Paper,
  Received,
  Recognised,
  Rejected,
  Source,
  Submitter,
} from "./item.ts";
import { Arrived, KeptFormat, moved } from "./item.ts";

/** An object version in the inbox, and what its sender said of it. */
export interface Arrival {
  id: string;
  key: string;
  versionId: string;
  size: number;
  receivedAt: string;
  department: string | undefined;
  submitter: Submitter | undefined;
  channel: string;
  hints: Hints;
  /** The paper that it is a part of, and when it was made of that. */
  partOf?: string | undefined;
  dividedAt?: string | undefined;
}

/** AF-11, AF-20. Registers what arrived: from here on the paper has a state, whatever happens to it. */
export function arrive(arrival: Arrival, now: string): Received {
  const { department, submitter, partOf, dividedAt, ...rest } = arrival;
  return {
    ...rest,
    ...(department !== undefined && { department }),
    ...(submitter !== undefined && { submitter }),
    ...(partOf !== undefined && { partOf }),
    ...(dividedAt !== undefined && { dividedAt }),
    status: "received",
    rev: 1,
    since: now,
    nudges: 0,
    source: { bucket: "inbox", key: arrival.key, versionId: arrival.versionId },
  };
}

/**
 * What was seen of the paper's bytes. A format that cannot be read waits for a person who describes it. AF-11. An e-mail never was
 * paper: it came by `emails`, the channel for such, unless its sender named another that the regulation has.
 */
export function inspect(
  item: Received,
  paper: Paper,
  regulation: string,
  now: string,
  emails?: string,
): Inspected | InReview {
  const named = item.hints.channel === item.channel;
  const channel = paper.format === "eml" && !named ? (emails ?? item.channel) : item.channel;
  const next = { ...moved(item, now), paper, channel };
  if (KeptFormat.safeParse(paper.format).success)
    return { ...next, regulation, status: "in review", code: "review.unread-format" };
  return next;
}

/** A paper that can still be refused. */
type Refusable = Exclude<Item, { status: "filed" | "rejected" | "stored" }>;

/** Why a paper is refused: `duplicateOf` names the paper that has the same bytes, or seems to be the same (DL-07), `remark` is what a person gave as the reason. */
interface Reason {
  code: Code;
  subject: string;
  remark?: string;
  duplicateOf?: string;
}

/** Refuses a paper by itself, with what the trail says of it. */
export function refuse(
  item: Refusable,
  { code, subject, duplicateOf }: Omit<Reason, "remark">,
  by: Actor,
  lies: Source,
  now: string,
): { next: Rejected; deed: Deed } {
  const next = reject(item, { code, subject, ...(duplicateOf !== undefined && { duplicateOf }) }, lies, now);
  return { next, deed: intakeDeed("RejectPaper", by, { refusal: { code, subject } }) };
}

/** Ends a paper's way. Its bytes lie in quarantine, or, where they are gone or wait for the malware scanner, where they came in. */
export function reject(item: Refusable, reason: Reason, lies: Source, now: string): Rejected {
  const { paper } = item;
  const cuts = item.status === "received" ? item.cuts : undefined;
  return {
    ...moved(Arrived.parse(item), now),
    ...(paper !== undefined && { paper }),
    ...(cuts !== undefined && { cuts }),
    ...reason,
    status: "rejected",
    source: lies,
    settled: false,
  };
}

/** Has a paper read anew, where what was read of it is gone: what was decided on it was decided by that. */
export function unread(item: Recognised, now: string): Received {
  return { ...moved(Arrived.parse(item), now), paper: item.paper, status: "received" };
}

/** Ends the time in which a refused paper could be taken up again: what lies in quarantine of it may go. */
export function expire(item: Rejected, now: string): Rejected {
  const left = item.settled && item.source.bucket === "quarantine";
  return { ...moved(item, now), expiredAt: now, ...(left && { leftInbox: true as const }), settled: false };
}

/** Whether nothing lies in the inbox of a paper that has expired, and nobody who was at work on it puts anything anywhere any more. */
export const hasLeftInbox = ({ settled, leftInbox }: Rejected): boolean => settled || leftInbox === true;

/**
 * Where a paper that has come to its end has left bytes that nobody needs any more: in the inbox only once its filing is proved, its
 * bytes lie in quarantine, or nobody may take it up again.
 */
export function leavesBehind(item: Filed | Rejected): Source["bucket"][] {
  if (item.status === "filed" || item.expiredAt !== undefined) return ["inbox", "quarantine"];
  return item.source.bucket === "quarantine" ? ["inbox"] : [];
}

/**
 * AF-11, AF-20. Who answers for what arrived under a key: the person who announced it, for their own department; else the clerk of the
 * department that the first folder names, if it is one.
 */
export function sentBy(
  key: string,
  announced: { department: string; subject: string; name: string } | undefined,
  departments: Readonly<Record<string, { clerk: string }>>,
): Pick<Arrival, "department" | "submitter"> {
  const department = announced?.department ?? key.split("/")[0] ?? "";
  const rules = Object.hasOwn(departments, department) ? departments[department] : undefined;
  return {
    department: rules && department,
    submitter: announced ? { subject: announced.subject, name: announced.name } : rules && { name: rules.clerk },
  };
}

/** How often a step is sent again before people are told. */
const NUDGES = 5;

/** Whether a paper does not move on, though its step was sent again and again: it needs a person, who retries or returns it. */
export const isStuck = ({ nudges }: Pick<Item, "nudges">): boolean => nudges >= NUDGES;

/**
 * Takes a rejected paper up again, from the beginning; a paper that waits for its next step is only sent there again. Who takes up what
 * cannot be scanned vouches for it.
 *
 * @throws Refused `intake.nothing-to-retry`, `intake.expired`, `intake.stays-infected`
 */
export function takeUpAgain(item: Item, now: string): Exclude<Item, { status: "filed" | "rejected" | "in review" }> {
  if (item.status === "filed" || item.status === "in review") throw new Refused("intake.nothing-to-retry", item.id);
  if (item.status !== "rejected") return moved(item, now);
  if (item.expiredAt !== undefined) throw new Refused("intake.expired", item.id);
  if (item.code === "intake.infected") throw new Refused("intake.stays-infected", item.id);
  const {
    code,
    subject: _subject,
    remark: _remark,
    duplicateOf: _duplicateOf,
    settled: _settled,
    paper: _paper,
    ...rest
  } = item;
  const waived = code === "intake.unscannable" && { scan: "waived" as const };
  return { ...moved(rest, now), ...waived, status: "received" };
}
