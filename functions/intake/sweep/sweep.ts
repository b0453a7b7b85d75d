import type { FileIndex } from "#shared/aws/file-index.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import { type Papers, paperId } from "#shared/aws/papers.ts";
import type { Queue } from "#shared/aws/queue.ts";
import type { Vault } from "#shared/aws/vault.ts";
import type { Viewing, Working } from "#shared/aws/working.ts";
import type { Filing, Item } from "#shared/domain/intake/item.ts";
import { inSeries, type ReceiveMessage, type StepMessage } from "#shared/domain/intake/messages.ts";
import { relock } from "#shared/domain/retention/lock.ts";

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
  /** Minutes after which something counts as left behind. */
  staleMinutes: number;
  /** Tells that a paper does not move on although its step was sent again so often. */
  stuck: (item: Item) => void;
  /** Tells that something could not be swept. */
  failed: (subject: string, error: unknown) => void;
  /** When a file's retention ends, if that is known. */
  retentionEnd: (filing: Filing) => string | undefined;
  now: () => Date;
}

/** So often a step is sent again before people are told. */
const NUDGES = 5;

/**
 * Finds what a crash left between two steps, and clears away what is done. It is the retry path of the whole intake, so one paper in
 * trouble holds up no other.
 *
 * @throws Error at the end, where something could not be swept.
 */
export const sweeper = (to: Sweeping) => async (): Promise<void> => {
  const now = to.now();
  const stale = new Date(now.getTime() - to.staleMinutes * 60_000).toISOString();
  let failures = 0;
  await attempt("inbox", unregistered);
  for (const number of await to.files.locksDue(now.toISOString())) await attempt(number, () => lock(number));
  for (const status of ["received", "recognised", "stored"] as const)
    for (const id of await to.records.pending(status, stale)) await attempt(id, () => nudge(id));
  for (const status of ["filed", "rejected"] as const)
    for (const id of await to.records.pending(status, now.toISOString())) await attempt(id, () => settle(id));
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
    if (item.nudges >= NUDGES) to.stuck(item);
    if (!(await to.records.nudge(item, now.toISOString()))) return;
    const step = { id, rev: item.rev };
    if (item.status === "received") await to.receive.send([step]);
    if (item.status === "recognised") await to.store.send([step]);
    if (item.status === "stored") await to.file.send([step], () => inSeries(item));
  }

  /** AF-18. Locks a file in the vault for as long as it must be kept, as far as that is known. */
  async function lock(number: string): Promise<void> {
    const record = await to.files.get(number);
    if (record?.status !== "filed") return;
    const next = relock(record, to.retentionEnd(record), now.toISOString());
    for (const place of [next.kept.document, next.kept.recognised])
      await to.vault.lockUntil(place, next.kept.lockedUntil);
    await to.files.locked(next);
  }

  /** Empties the inbox of a paper only once its filing is proved, or its bytes lie in quarantine. */
  async function settle(id: string): Promise<void> {
    const item = await to.records.get(id);
    if (item?.status !== "filed" && item?.status !== "rejected") return;
    if (item.status === "filed" && (await to.files.get(item.number))?.id !== id)
      throw new Error(`${id} says that it is filed, and the catalogue does not know it`);
    if (item.status === "filed" || item.source.bucket === "quarantine")
      await to.papers.delete({ bucket: "inbox", key: item.key, versionId: item.versionId });
    if (item.status === "filed" && item.source.bucket === "quarantine") await to.papers.delete(item.source);
    await to.working.clear(id);
    await to.viewing.clear(id);
    await to.records.settled(item);
  }
};
