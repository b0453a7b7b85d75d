import { hasSaid } from "../approval/answer.ts";
import {
  type Answer,
  type Approval,
  answersOf,
  type By,
  leftOf,
  placeOf,
  type Round,
  roundsOf,
  type Slot,
  slotsOf,
  type Verdict,
} from "../approval/approval.ts";
import { decide, withdraw } from "../approval/decide.ts";
import { escalate } from "../approval/escalate.ts";
import type { Moment } from "../approval/moment.ts";
import type { Seated } from "../approval/seat.ts";
import { Refused } from "../refused.ts";
import { same } from "../same.ts";
import type { DisposalApplication, KeepLonger } from "./application.ts";
import { withDossiers } from "./destroy.ts";
import { meantBy, next } from "./executing.ts";
import type { ListedFile } from "./listed-file.ts";
import { notTooLong } from "./room.ts";

/** How many files one decision may refuse one by one: with their reasons they are kept in one record. */
export const MOST_REFUSED = 100;

/** 续存, by number. */
export type Kept = Readonly<Record<string, KeepLonger>>;

/** What an application becomes with the next state of its approval; the very same where that has not changed. */
export function advanced(application: DisposalApplication, approval: Approval, moment: Moment): DisposalApplication {
  if (approval === application.approval) return application;
  const changed = { ...application, ...next(application, moment.now), approval };
  if (changed.status === "approved" && approval.status === "withdrawn") return { ...changed, status: "withdrawn" };
  if (changed.status !== "proposed" && changed.status !== "sent back") return changed;
  if (approval.status === "open") return { ...changed, status: "proposed" };
  // 补正. What was said of single files in a round that is over binds nobody in the next; `refusedBefore` tells it to them.
  if (approval.status === "sent back") {
    const keptBefore = [...(changed.keptBefore ?? []), changed.keep];
    return { ...changed, keep: {}, keptBefore, status: "sent back" };
  }
  return { ...changed, status: approval.status };
}

/** Whose file a listed one is, and of which dossier, where that goes as a whole or not at all (DL-22). */
type Owned = Pick<ListedFile, "number" | "department" | "dossier">;

/** What somebody decides, and of the files that they refuse one by one whose each is. */
interface Deciding {
  readonly slot: string;
  readonly verdict: Verdict;
  readonly keep?: Kept | undefined;
  readonly listed?: readonly Owned[];
}

/**
 * AF-34. Somebody decides in a slot; who approves may refuse single files, and have them kept longer (续存): the head of a department
 * concerned its own alone, and with them what is of the same dossier. The same once more, with the same kept longer, changes nothing.
 *
 * @throws Refused as `decide`; `disposal.keep-not-refused`, `disposal.keep-past`, `disposal.too-many-refused`, `disposal.not-theirs`,
 *   `disposal.too-long`
 */
export function decideOn(
  application: DisposalApplication,
  { slot, verdict, keep = {}, listed = [] }: Deciding,
  decider: Seated,
  moment: Moment,
): DisposalApplication {
  const refused = verdict.verdict === "approve" ? Object.keys(verdict.except) : [];
  const place = placeOf(application.approval, slot);
  if (hasSaid(place.slot, decider.subject, verdict)) {
    if (!same(keep, keptIn(application, place.round, refused))) throw new Refused("approval.already-decided", slot);
    return application;
  }
  if (application.status === "drafted" || application.status === "abandoned")
    throw new Refused("approval.not-yet", slot);
  if (refused.length > MOST_REFUSED) throw new Refused("disposal.too-many-refused", String(MOST_REFUSED));
  const stray = Object.keys(keep).find((number) => !refused.includes(number));
  if (stray !== undefined) throw new Refused("disposal.keep-not-refused", stray);
  const past = Object.keys(keep).find((number) => (keep[number]?.until ?? "") <= moment.today);
  if (past !== undefined) throw new Refused("disposal.keep-past", past);
  const decided = decide(application.approval, slot, verdict, decider, moment);
  onTheirOwn(place.slot, refused, listed);
  return notTooLong(advanced({ ...application, keep: { ...application.keep, ...keep } }, decided, moment));
}

/** 续存, of these files, as it was said in a round. */
function keptIn(
  { approval, keep, keptBefore = [] }: DisposalApplication,
  round: Round,
  numbers: readonly string[],
): Kept {
  const said = [...keptBefore, keep][roundsOf(approval).indexOf(round)] ?? {};
  return Object.fromEntries(Object.entries(said).filter(([number]) => numbers.includes(number)));
}

/** @throws Refused `disposal.not-theirs` */
function onTheirOwn({ departments }: Slot, refused: readonly string[], listed: readonly Owned[]): void {
  if (!departments) return;
  const files = listed.filter(({ number }) => refused.includes(number));
  const own = files.filter(({ department }) => departments.includes(department)).map(({ number }) => number);
  const theirs = new Set(withDossiers(files, own).map(({ number }) => number));
  const stray = refused.find((number) => !theirs.has(number));
  if (stray !== undefined) throw new Refused("disposal.not-theirs", stray);
}

/**
 * The proposer takes it back, or another in their place, also once it is approved, until its destruction begins. Its files are given back.
 *
 * @throws Refused as `withdraw`
 */
export function withdrawn(application: DisposalApplication, by: By, moment: Moment): DisposalApplication {
  if (application.status === "drafted" || application.status === "abandoned")
    throw new Refused("approval.closed", application.id);
  const from = application.status === "approved" ? (["approved"] as const) : undefined;
  return advanced(application, withdraw(application.approval, by, moment, from), moment);
}

/** What the clock makes of it: a decision that is overdue is asked of the seat above as well. */
export function escalated(application: DisposalApplication, moment: Moment): DisposalApplication {
  if (application.status !== "proposed") return application;
  return advanced(application, escalate(application.approval, moment), moment);
}

/** How a slot was answered, for the record: in which seat, in whose place, and why. */
export const answerIn = ({ approval }: DisposalApplication, slot: string): Answer | undefined =>
  placeOf(approval, slot).slot.answer;

/** Why a file of an application stays, by whom, and until when it is kept longer, if at all. */
export interface Staying {
  readonly reason: string;
  readonly by?: { readonly subject: string; readonly name: string };
  readonly keep?: KeepLonger;
}

/** What stands of a file that was dropped from an application, or of all where it came to nothing. */
const LEFT_OUT = "补正时从申请中去掉";
const TAKEN_BACK = "申请已撤回";
const NOT_PUT = "申请没有提出";

/**
 * AF-34. Why a file of the list stays, as an application stands now; nothing where it may still be destroyed. One that somebody refused
 * stays once all have decided: until then the round may be sent back.
 */
export const stayingOf = (application: DisposalApplication, number: string): Staying | undefined =>
  stayingIn(application)(number);

/** AF-34. That somebody has refused a file of the list while others are still to decide: it stays unless the round is sent back. */
export const objectionTo = (application: DisposalApplication, number: string): Staying | undefined =>
  application.status === "proposed" ? refusedOf(application, number) : undefined;

/** The same, of many files of one application. */
export function stayingIn(application: DisposalApplication): (number: string) => Staying | undefined {
  const { status, approval } = application;
  const { asker } = approval;
  const listed = new Set(approval.round.subjects);
  const meant = new Set(meantBy(application));
  return (number) => {
    if (status === "abandoned") return { reason: NOT_PUT };
    if (!listed.has(number)) return { reason: LEFT_OUT, by: asker };
    if (status === "drafted" || status === "proposed" || status === "sent back") return undefined;
    if (status === "withdrawn") {
      const by = whoOf(approval.status === "withdrawn" ? approval.by : asker);
      // What all had decided holds, also where the rest was taken back after that.
      const refused = isDecided(approval) ? refusedOf(application, number) : undefined;
      return refused ?? { reason: TAKEN_BACK, by };
    }
    const refused = refusedOf(application, number);
    if (refused) return refused;
    if (status === "refused") return refusedWhole(approval);
    return meant.has(number) ? undefined : { reason: LEFT_OUT, by: asker };
  };
}

/** Whether any file stays that was ever in the list, as an application stands now: it is to be given back, or kept longer. */
export function leavesSome(application: DisposalApplication): boolean {
  const staying = stayingIn(application);
  return [...everListed(application)].some((number) => staying(number) !== undefined);
}

const everListed = ({ approval }: DisposalApplication): ReadonlySet<string> =>
  new Set(roundsOf(approval).flatMap(({ subjects }) => subjects));

/**
 * The rows of an application's list, which has one for each file that was ever in it; of one that was never put it may be unfinished.
 *
 * @throws Refused `disposal.unlisted` with the number of a file that has none
 */
export function wholeList<Row extends { number: string }>(
  application: DisposalApplication,
  rows: readonly Row[],
): readonly Row[] {
  if (application.status === "drafted" || application.status === "abandoned") return rows;
  const there = new Set(rows.map(({ number }) => number));
  const missing = [...everListed(application)].find((number) => !there.has(number));
  if (missing !== undefined) throw new Refused("disposal.unlisted", missing);
  return rows;
}

/** That somebody refused this very file, and had it kept longer. */
function refusedOf({ approval, keep }: DisposalApplication, number: string): Staying | undefined {
  const said = answersOf(approval.round).find(
    (answer) => answer.verdict === "approve" && Object.hasOwn(answer.except, number),
  );
  if (said?.verdict !== "approve") return undefined;
  const longer = keep[number];
  return { reason: said.except[number] ?? "", by: whoOf(said.by), ...(longer && { keep: longer }) };
}

/** What somebody said of a single file in a round that was sent back, and nobody has said again since. */
export interface RefusedBefore {
  readonly number: string;
  readonly reason: string;
  readonly by: string;
  readonly keep: KeepLonger | null;
}

/** AF-34. The files that somebody refused in a round that was sent back and that would go now: nothing of it is lost unsaid. */
export function refusedBefore({ approval, keptBefore = [] }: DisposalApplication): RefusedBefore[] {
  const over = approval.status === "sent back" ? roundsOf(approval) : approval.earlier;
  const meant = approval.status === "sent back" ? approval.round.subjects : leftOf(approval.round);
  const said = over.flatMap((round, n) =>
    answersOf(round).flatMap((answer) =>
      answer.verdict !== "approve"
        ? []
        : Object.entries(answer.except).map(
            ([number, reason]) =>
              [number, { number, reason, by: answer.by.name, keep: keptBefore[n]?.[number] ?? null }] as const,
          ),
    ),
  );
  return [...new Map(said).values()].filter(({ number }) => meant.includes(number));
}

function refusedWhole({ round, asker }: Approval): Staying {
  const said = answersOf(round).find(({ verdict }) => verdict === "refuse");
  return said && "reason" in said ? { reason: said.reason, by: whoOf(said.by) } : { reason: TAKEN_BACK, by: asker };
}

const isDecided = ({ round }: Approval): boolean => slotsOf(round).every(({ answer }) => answer !== undefined);

const whoOf = ({ subject, name }: By) => ({ subject, name });
