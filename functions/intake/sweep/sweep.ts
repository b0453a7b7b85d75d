import type { FileIndex } from "#shared/aws/file-index.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import { type Papers, paperId } from "#shared/aws/papers.ts";
import type { Queue } from "#shared/aws/queue.ts";
import { type Commit, ConditionFailed } from "#shared/aws/transaction.ts";
import type { Vault } from "#shared/aws/vault.ts";
import type { Viewing } from "#shared/aws/viewing.ts";
import type { Working } from "#shared/aws/working.ts";
import { type Actor, intakeDeed } from "#shared/domain/audit/deed.ts";
import { expire, isStuck, leavesBehind, refuse } from "#shared/domain/intake/arrival.ts";
import type { Item, Received } from "#shared/domain/intake/item.ts";
import { inSeries, type ReceiveMessage, type StepMessage } from "#shared/domain/intake/messages.ts";
import { isOverdue } from "#shared/domain/intake/scan.ts";
import { relock, takenOver } from "#shared/domain/retention/lock.ts";
import type { Term } from "#shared/domain/retention/retention.ts";

export interface Sweeping {
  papers: Papers;
  records: IntakeRecords;
  files: FileIndex;
  working: Working;
  viewing: Viewing;
  vault: Vault;
  receive: Queue<ReceiveMessage>;
  store: Queue<StepMessage>;
  file: Queue<StepMessage>;
  commit: Commit;
  /** Days that a refused paper lies in quarantine. */
  quarantineDays: number;
  /** Minutes after which something counts as left behind. */
  staleMinutes: number;
  /** Hours after which a paper without the malware scanner's verdict is refused; none where there is no scanner. */
  scanHours: number | undefined;
  /** Tells that a paper does not move on although its step was sent again so often. */
  stuck: (item: Item) => void;
  /** Tells that something could not be swept. */
  failed: (subject: string, error: unknown) => void;
  /** AF-18. When a retention ends, if that is known. */
  endOf: (term: Term) => string | undefined;
  /** For how many days at the most the vault takes a lock. */
  lockDays: number;
  now: () => string;
}

const by: Actor = { function: "sweep" };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const before = (now: string, ms: number) => new Date(Date.parse(now) - ms).toISOString();

/**
 * Finds what a crash left between two steps, and clears away what is done. It is the retry path of the whole intake, so one paper in
 * trouble holds up no other.
 *
 * @throws Error at the end, where something could not be swept.
 */
export const sweeper = (to: Sweeping) => async (): Promise<void> => {
  const now = to.now();
  const stale = before(now, to.staleMinutes * MINUTE);
  const expired = before(now, to.quarantineDays * DAY);
  let failures = 0;
  await attempt("inbox", unregistered);
  for (const number of await to.files.locksDue(now)) await attempt(number, () => lock(number));
  for (const status of ["received", "recognised", "stored"] as const)
    for (const id of await to.records.pending(status, stale)) await attempt(id, () => nudge(id));
  for (const id of await to.records.pending("expiry", expired)) await attempt(id, () => leaveQuarantine(id));
  // Who was at work on a paper when it came to its end has ended, too, after that time, and leaves nothing behind again.
  for (const status of ["filed", "rejected"] as const)
    for (const id of await to.records.pending(status, stale)) await attempt(id, () => settle(id));
  if (failures > 0) throw new Error(`${failures} could not be swept`);

  async function attempt(subject: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      failures++;
      to.failed(subject, error);
    }
  }

  /** An event that was lost: its object lies in the inbox and nobody knows of it. */
  async function unregistered(): Promise<void> {
    for await (const { key, versionId, arrivedAt } of to.papers.versions())
      if (arrivedAt < stale && !(await to.records.get(paperId(key, versionId)))) await to.receive.send([{ key }]);
  }

  async function nudge(id: string): Promise<void> {
    const item = await to.records.get(id);
    if (item?.status !== "received" && item?.status !== "recognised" && item?.status !== "stored") return;
    if (item.status === "received" && to.scanHours !== undefined && isOverdue(item, to.scanHours, now))
      return giveUpWaiting(item, to.scanHours);
    if (isStuck(item)) to.stuck(item);
    if (!(await to.records.nudge(item, now))) return;
    const step = { id, rev: item.rev };
    if (item.status === "received") await to.receive.send([step]);
    if (item.status === "recognised") await to.store.send([step]);
    if (item.status === "stored") await to.file.send([step], () => inSeries(item));
  }

  /** AF-28. The paper stays where the scanner looks: a late verdict takes it up again. */
  async function giveUpWaiting(item: Received, hours: number): Promise<void> {
    const overdue = { code: "intake.scan-overdue" as const, subject: String(hours) };
    const { next, deed } = refuse(item, overdue, by, item.source, now);
    try {
      await to.commit(to.records.advance(item, next, deed));
    } catch (error) {
      // The verdict came at the same time, and receive was faster: nobody waits for it any more.
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }

  /** AF-18. Locks a file in the vault for as long as it must be kept, as far as that is known; where its number was voided, as long as the paper waits for another. */
  async function lock(number: string): Promise<void> {
    const record = await to.files.get(number);
    if (!record || record.status === "destroyed") return;
    if (record.status === "voided" && (await to.records.get(record.id))?.status === "filed")
      return to.files.locked(takenOver(record));
    const next = relock(record, to.endOf, now, to.lockDays);
    const { document, recognised, lockedUntil } = next.kept;
    const paper = await to.vault.lockUntil(document, lockedUntil);
    const text = await to.vault.lockUntil(recognised, lockedUntil);
    await to.files.locked({ ...next, kept: { document, recognised, lockedUntil: paper > text ? paper : text } });
  }

  /** First it is written down, so that nobody takes the paper up again; its bytes go when it is settled. */
  async function leaveQuarantine(id: string): Promise<void> {
    const item = await to.records.get(id);
    if (item?.status !== "rejected" || !item.settled) return;
    const deed = intakeDeed("ExpirePaper", by, { response: { code: item.code } });
    await to.commit(to.records.advance(item, expire(item, now), deed));
  }

  async function settle(id: string): Promise<void> {
    const item = await to.records.get(id);
    if (item?.status !== "filed" && item?.status !== "rejected") return;
    if (item.status === "filed" && (await to.files.get(item.number))?.id !== id)
      throw new Error(`${id} says that it is filed, and the catalogue does not know it`);
    const left = leavesBehind(item);
    if (left.includes("inbox")) await to.papers.delete({ bucket: "inbox", key: item.key, versionId: item.versionId });
    if (left.includes("quarantine")) await to.papers.clearQuarantine(id);
    await to.working.clear(item);
    await to.viewing.clear(item);
    await to.records.settled(item);
  }
};
