import type { Asker } from "../access/request.ts";
import { begin, resubmit } from "../approval/begin.ts";
import type { Moment } from "../approval/moment.ts";
import type { Plan } from "../approval/plan.ts";
import type { Seated } from "../approval/seat.ts";
import type { FiledRecord, FileRecord } from "../catalogue/record.ts";
import { customerKey } from "../customer-name.ts";
import { firstOf } from "../first-of.ts";
import { later } from "../instant.ts";
import type { Code } from "../refusals.ts";
import { type Detail, Refused } from "../refused.ts";
import type { CustomerFacts } from "../retention/customer.ts";
import type { Word } from "../retention/retention.ts";
import type { Abandoned, DisposalApplication, Drafted, Ground, Proposed } from "./application.ts";
import { next } from "./executing.ts";
import { type Listed, MOST_BLOCKS } from "./listed-file.ts";
import { notTooLong } from "./room.ts";
import type { DisposalRules } from "./rules.ts";

/**
 * What keeps a file from being destroyed, whatever its retention says: the holds, and the requests by which somebody asked for it, has it or
 * lost it; each by its id.
 */
export interface Blocks {
  readonly holds: readonly string[];
  readonly uses: readonly string[];
}

/** A file as it is proposed: its number, what the catalogue has of it, what is known of its customer, and what keeps it. */
export interface Candidate {
  readonly number: string;
  readonly record: FileRecord | undefined;
  readonly facts?: CustomerFacts | undefined;
  readonly blocks: Blocks;
}

/** When it is asked, and what the regulation makes of that. */
export interface Lawful extends Moment {
  /** The day on which an instant lies in the regulation's time zone, `YYYY-MM-DD`. */
  readonly dayOf: (instant: string) => string;
  /** Whether a law demands that a file is kept then still (AM-17): nobody's leave goes against that. */
  readonly isKeptByLaw: (record: FiledRecord, facts: CustomerFacts | undefined) => boolean;
}

/** AF-32. Everything for which a file cannot stand in an application on this ground now; nothing where it can. */
export function unfit(candidate: Candidate, ground: Ground, lawful: Lawful, application?: string): Detail[] {
  return whysOf(candidate, ground, lawful, application).map((why) => ({ subject: candidate.number, ...why }));
}

type Why = Omit<Detail, "subject">;

function whysOf(
  { record, facts, blocks: { holds, uses } }: Candidate,
  ground: Ground,
  lawful: Lawful,
  application: string | undefined,
): Why[] {
  if (!record) return [{ code: "file.unknown" }];
  if (record.status === "voided") return [{ code: "file.already-voided" }];
  if (record.status === "destroyed") return [{ code: "file.destroyed" }];
  const { at } = record.retention;
  const own = at.stage === "proposed" && at.application === application;
  return [
    ...whyIf(at.stage === "condemned" || (at.stage === "proposed" && !own), { code: "file.in-disposal" }),
    ...(ground === "expired" ? notOver(record, lawful) : []),
    ...whyIf(lawful.isKeptByLaw(record, facts), { code: "disposal.law-keeps" }),
    ...whyIf(holds.length > 0, { code: "disposal.held", by: firstOf(holds, MOST_BLOCKS) }),
    ...whyIf(uses.length > 0, { code: "disposal.in-use", by: firstOf(uses, MOST_BLOCKS) }),
  ];
}

const whyIf = (holds: boolean, why: Why): Why[] => (holds ? [why] : []);

/** A file that is due, and stays out of an application for all of a class, with everything for which it does. */
export interface LeftOut {
  readonly number: string;
  readonly blocks: readonly Detail[];
}

/** What an application may list of all that is due of a class, and what it leaves out. */
export interface Parted {
  readonly files: readonly FiledRecord[];
  readonly leftOut: readonly LeftOut[];
}

/** AF-32. Of candidates those that can stand in an application on this ground now; the others one by one, each with what keeps it. Those of the `application` may stand in it. */
export function parted(candidates: readonly Candidate[], ground: Ground, lawful: Lawful, application?: string): Parted {
  const files: FiledRecord[] = [];
  const leftOut: LeftOut[] = [];
  for (const candidate of candidates) {
    const blocks = unfit(candidate, ground, lawful, application);
    if (candidate.record?.status === "filed" && blocks.length === 0) files.push(candidate.record);
    else leftOut.push({ number: candidate.number, blocks });
  }
  return { files, leftOut };
}

/** What is due of a class, and stays out of an application because whoever proposes it said so. */
export const onPurpose = (numbers: readonly string[]): LeftOut[] =>
  [...new Set(numbers)].map((number) => ({ number, blocks: [{ subject: number, code: "disposal.left-out" }] }));

/** DL-22. The same, where these dossiers would be broken: of each all is left out. */
export function withoutDossiers({ files, leftOut }: Parted, dossiers: readonly string[]): Parted {
  const broken = new Set(dossiers);
  const block = ({ number, customer }: FiledRecord): LeftOut[] =>
    customer === undefined || !broken.has(customerKey(customer))
      ? []
      : [{ number, blocks: [{ subject: number, code: "disposal.part-of-dossier", by: customer }] }];
  const apart = files.flatMap(block);
  const out = new Set(apart.map(({ number }) => number));
  return { files: files.filter(({ number }) => !out.has(number)), leftOut: [...leftOut, ...apart] };
}

/**
 * That its period, or its lock in the vault, is not over, and from which day on both are: the lock may reach further, where the period was
 * not known for long, or was shortened. It is over by its last day, also where the clock has not come round to it yet. What is kept for good
 * comes due to be looked at again, and is over never: it goes as of no value.
 */
function notOver({ retention: { term }, kept: { lockedUntil } }: FiledRecord, { today, now, dayOf }: Lawful): Why[] {
  if (term.kind !== "until") return [{ code: "disposal.not-due" }];
  const isPast = term.lastDay < today;
  if (isPast && lockedUntil <= now) return [];
  const lastLocked = dayOf(new Date(Date.parse(lockedUntil) - 1).toISOString());
  const lastDay = lastLocked > term.lastDay ? lastLocked : term.lastDay;
  return [{ code: isPast ? "disposal.locked-longer" : "disposal.not-due", from: later(lastDay, 1) }];
}

/**
 * AF-33. A file as an application lists it. Whatever its department says, what is past its period and its lock does not go before its time:
 * nothing has to be got round for it, and nothing may be.
 */
export function listedFrom(
  record: FiledRecord,
  { application, ground }: { application: string; ground: Ground },
  { paperChannels, wholeDossier }: DisposalRules,
  { today, now }: Pick<Moment, "today" | "now">,
  words: Word[] = [],
): Listed {
  const { number, id: paper, name, class: sign, className, type, date, department, pages, customer, channel } = record;
  const { retention, kept } = record;
  const { term } = retention;
  const isPast = term.kind === "until" && term.lastDay < today;
  return {
    ...{ application, number, rev: 1, state: "listed" },
    ...{ paper, name, class: sign, className, type, date, department, pages },
    ...(term.kind === "until" ? { lastDay: term.lastDay } : { noEnd: term.kind }),
    ...(words.length > 0 && { words }),
    early: ground === "no further value" && (!isPast || kept.lockedUntil > now),
    onPaper: paperChannels.includes(channel),
    ...(wholeDossier && customer !== undefined && { dossier: customerKey(customer) }),
  };
}

/** What somebody proposes, as it stands in the catalogue. */
export interface Proposal {
  readonly ground: Ground;
  readonly reason: string;
  readonly files: readonly FiledRecord[];
  /** Of what all that is due is meant, where the files are not named. */
  readonly due?: DisposalApplication["due"];
}

export interface Proposing {
  readonly id: string;
  readonly proposer: Asker;
  readonly seated: Seated;
  readonly plan: Plan;
  /** SHA-256 of the list. */
  readonly list: string;
}

/**
 * AF-33, AF-34. An application as it begins, before its files stand in it. `begin` refuses where nobody would be left to decide.
 *
 * @throws Refused as `begin`; `disposal.too-long`
 */
export function drafted(
  { ground, reason, files, due }: Proposal,
  { id, proposer, seated, plan, list }: Proposing,
  { hash }: DisposalRules,
  moment: Moment,
): Drafted {
  const subjects = numbersOf(files);
  return notTooLong({
    ...{ id, rev: 1, status: "drafted" as const, ground, proposer, reason, list },
    ...(due && { due }),
    ...summed(files),
    approval: begin(plan, { asker: seated, subjects }, moment),
    keep: {},
    ...{ regulation: hash, proposedAt: moment.now, proposedOn: moment.today, since: moment.now },
  });
}

/** AF-33. Whose files they are, and how many of which class. */
function summed(files: readonly FiledRecord[]) {
  const classes = [...Map.groupBy(files, (file) => file.class)].map(([sign, all]) => ({
    ...{ class: sign, className: all[0]?.className ?? sign, count: all.length },
  }));
  const departments = [...new Set(files.map(({ department }) => department))];
  return { departments, classes, count: files.length };
}

const numbersOf = (files: readonly FiledRecord[]): string[] => files.map(({ number }) => number).toSorted();

/** What the digest of a list is of: its numbers in order, a line each. */
export const listOf = (numbers: readonly string[]): string =>
  numbers
    .toSorted()
    .map((number) => `${number}\n`)
    .join("");

/** AF-33. All of its files stand in it: those who decide are asked. @throws Refused `disposal.no-draft` */
export function proposed(application: DisposalApplication, now: string): Proposed {
  if (application.status !== "drafted") throw new Refused("disposal.no-draft", application.id);
  return { ...application, ...next(application, now), status: "proposed" };
}

/** It is not put after all; those of its files that stood in it already are given back. @throws Refused `disposal.no-draft` */
export function abandoned(
  application: DisposalApplication,
  why: { code: Code; subject: string },
  now: string,
): Abandoned {
  if (application.status !== "drafted") throw new Refused("disposal.no-draft", application.id);
  return { ...application, ...next(application, now), status: "abandoned", why };
}

/** How long a draft is worked at, in milliseconds: longer than any function of the API runs. */
const DRAFT = 15 * 60 * 1000;

/** Whether a crash left a draft unfinished. */
export const isLeftBehind = ({ status, since }: DisposalApplication, now: string): boolean =>
  status === "drafted" && Date.parse(now) - Date.parse(since) > DRAFT;

/**
 * 补正. The proposer puts what was sent back once more, for these of its files; those who decide are asked anew.
 *
 * @throws Refused as `resubmit`; `disposal.too-long`
 */
export function completed(
  application: DisposalApplication,
  { reason, files }: Pick<Proposal, "reason" | "files">,
  { proposer, seated, plan, list }: Omit<Proposing, "id">,
  { hash }: DisposalRules,
  moment: Moment,
): Proposed {
  const approval = resubmit(application.approval, plan, { asker: seated, subjects: numbersOf(files) }, moment);
  const { id, ground, due, proposedAt, proposedOn, keptBefore } = application;
  return notTooLong({
    ...{ id, ground, proposer, reason, list, approval, proposedAt, proposedOn },
    ...next(application, moment.now),
    ...summed(files),
    ...{ keep: {}, regulation: hash, status: "proposed" as const },
    ...(due && { due }),
    ...(keptBefore && { keptBefore }),
  });
}

/**
 * DL-22. The dossiers of which a part alone would be destroyed: of `all` their files not every one is among those `meant`.
 */
export const brokenDossiers = (
  meant: ReadonlySet<string>,
  all: readonly { readonly number: string; readonly dossier?: string | undefined }[],
): string[] => {
  const dossiers = Map.groupBy(
    all.filter(({ dossier }) => dossier !== undefined),
    ({ dossier }) => dossier ?? "",
  );
  return [...dossiers].flatMap(([dossier, files]) => {
    const going = files.filter(({ number }) => meant.has(number)).length;
    return going > 0 && going < files.length ? [dossier] : [];
  });
};
