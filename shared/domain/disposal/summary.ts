import { z } from "zod";
import { seatName } from "../access/view.ts";
import { openSlots } from "../approval/approval.ts";
import { firstOf } from "../first-of.ts";
import { Instant } from "../instant.ts";
import { type DisposalApplication, DisposalStatus, Ground } from "./application.ts";
import { goingIn } from "./executing.ts";
import { unsigned } from "./supervising.ts";

/** How many departments, classes, steps and seats of an application a list shows; how many there are it says, too. */
const SHOWN = 5;

const Word = z.string().max(200);
const some = <T extends z.ZodType>(item: T) => z.object({ first: z.array(item).max(SHOWN), of: z.int() });

/**
 * An application as a list shows it: a hundred of them are one answer, which has room for 6 MB, so that it has nothing in it that grows with
 * the files or with what was said of them.
 */
export const DisposalSummary = z
  .object({
    id: z.string().max(36),
    rev: z.int(),
    state: DisposalStatus,
    ground: Ground,
    proposer: z.object({ name: Word, department: Word }),
    reason: Word,
    departments: some(Word),
    classes: some(z.object({ class: Word, className: Word, count: z.int() })),
    count: z.int(),
    /** How many of them would go as it is decided so far, or went. */
    going: z.int(),
    /** The steps that are to be decided now, and by whom. */
    waiting: some(z.object({ step: Word, seats: some(Word), dueOn: z.iso.date().nullable() })),
    /** AF-36. Once all is destroyed, the supervisors whose signatures are awaited. */
    unsigned: some(Word),
    proposedAt: Instant,
    since: Instant,
  })
  .meta({ id: "DisposalSummary", description: "列表中的一份销毁申请；详情另查" });
export type DisposalSummary = z.infer<typeof DisposalSummary>;

export function summaryOf(application: DisposalApplication): DisposalSummary {
  const { id, rev, status, ground, proposer, reason, departments, classes, count, proposedAt, since } = application;
  return {
    ...{ id, rev, state: status, ground, reason: word(reason), count, proposedAt, since },
    going: goingIn(application),
    proposer: { name: word(proposer.name), department: word(proposer.department) },
    departments: shown(departments, word),
    classes: shown(classes, (each) => ({
      class: word(each.class),
      className: word(each.className),
      count: each.count,
    })),
    waiting: shown(openSlots(application.approval), ({ step, seats, dueOn = null }) => ({
      ...{ step: word(step), dueOn },
      seats: shown(seats, (seat) => word(seatName(seat))),
    })),
    unsigned: shown(status === "erased" ? unsigned(application) : [], ({ name }) => word(name)),
  };
}

const word = (text: string): string => text.slice(0, 200);

const shown = <T, V>(all: readonly T[], as: (item: T) => V) => firstOf(all.map(as), SHOWN);
