import type { Notice } from "#shared/aws/mail.ts";
import type { Notices } from "#shared/aws/notices.ts";
import type { People } from "#shared/aws/people.ts";
import { DIVIDED } from "#shared/domain/intake/divide.ts";
import type { Item, Rejected } from "#shared/domain/intake/item.ts";
import { viewOf } from "#shared/domain/intake/view.ts";
import { legible } from "#shared/domain/legible.ts";
import type { Person } from "#shared/domain/people/person.ts";

export interface Notifying {
  people: People;
  /** Nothing where the archive sends no mail: the sender then sees it in the intake list alone. */
  notices: Pick<Notices, "tell"> | undefined;
  /** Hears that a paper was turned away, why, and how many are told of it. */
  turnedAway: (paper: { id: string; code: string; told: number }) => void;
}

/** A change of an item, as its table's stream tells it. */
export interface Change {
  before: Item | undefined;
  after: Item | undefined;
}

/**
 * AF-20. Tells who sent a paper that it was refused or returned, and why: the person, else (a scanner sent it, or the person can no
 * longer be reached) those who submit for the department. Each gets a mail of their own; one that cannot be sent holds up no other.
 * Of a paper that was divided nobody is told: nothing was refused, and its parts speak for themselves.
 */
export const notifier =
  ({ people, notices, turnedAway }: Notifying) =>
  async ({ before, after }: Change): Promise<void> => {
    if (after?.status !== "rejected" || before?.status === "rejected" || after.code === DIVIDED) return;
    const to = await addressesOf(after, people);
    const { id, code, rev } = after;
    turnedAway({ id, code, told: notices ? to.length : 0 });
    const notice = noticeOf(after);
    await notices?.tell(
      `paper/${id} ${rev}`,
      to.map((each) => ({ to: each, ...notice })),
    );
  };

async function addressesOf({ submitter, department }: Rejected, people: People): Promise<string[]> {
  const person = submitter?.subject === undefined ? undefined : await people.get(submitter.subject);
  const own = person ? reachable([person]) : [];
  if (own.length > 0 || department === undefined) return own;
  const colleagues = await people.inDepartment(department);
  return reachable(colleagues.filter(({ roles }) => roles.includes("submitter")));
}

const reachable = (people: readonly Person[]) =>
  people.flatMap(({ email, active }) => (active && email ? [email] : []));

function noticeOf(item: Rejected): Omit<Notice, "to"> {
  // Which paper a duplicate is one of stands in the intake list, for those who may see that one.
  const { key, reason, code, receivedAt } = viewOf(item, () => undefined);
  const head = item.code === "intake.returned" ? "文件已退回" : "文件未收进档案";
  return {
    subject: `【档案】${head}`,
    text: [
      `${head}：${legible(key)}`,
      `收到时间：${receivedAt}`,
      `原因：${reason}（${code}）`,
      `收件编号：${item.id}`,
    ].join("\n"),
  };
}
