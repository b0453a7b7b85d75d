import { createHash } from "node:crypto";
import type { Digests } from "#shared/aws/digests.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import type { Papers } from "#shared/aws/papers.ts";
import type { Queue } from "#shared/aws/queue.ts";
import { type Commit, ConditionFailed, type Write } from "#shared/aws/transaction.ts";
import { type Actor, intakeDeed } from "#shared/domain/audit/deed.ts";
import { inspect, refuse, takeUpAgain } from "#shared/domain/intake/arrival.ts";
import { chunks } from "#shared/domain/intake/chunks.ts";
import { isToBeDivided } from "#shared/domain/intake/divide.ts";
import { expect } from "#shared/domain/intake/expect.ts";
import {
  type Inspected,
  type Item,
  isInspected,
  type Paper,
  ReadFormat,
  type Received,
  type Rejected,
} from "#shared/domain/intake/item.ts";
import { megabytes } from "#shared/domain/intake/megabytes.ts";
import type { ReceiveMessage, RecogniseMessage, StepMessage } from "#shared/domain/intake/messages.ts";
import { mayBeLate, verdictOf } from "#shared/domain/intake/scan.ts";
import { Refused } from "#shared/domain/refused.ts";
import { formatOf } from "./format.ts";
import type { Register } from "./register.ts";

/** How many bytes a file may have. `chunkPages` of its pages are read at a time. */
export interface Limits {
  bytes: number;
  chunkPages: number;
}

/** What a file holds, as far as can be told without reading it. */
export interface Contents {
  pages: number;
  attachments: number;
  embedded: number;
}

export interface Receiving {
  papers: Papers;
  records: IntakeRecords;
  digests: Digests;
  register: Register;
  commit: Commit;
  recognise: Queue<RecogniseMessage>;
  divide: Queue<StepMessage>;
  regulation: string;
  /** AF-11. The channel of e-mails that came without one. */
  emails: string | undefined;
  /** Whether a malware scanner looks at what arrives: then nothing goes on before it is found clean. */
  scanner: boolean;
  /** Tells that a paper is infected. */
  infected: (item: Received) => void;
  limits: Limits;
  /** How many pages a paper has, and how many files came with it or lie within it; nothing is decoded. @throws Refused `intake.*` */
  inspect: (bytes: Uint8Array, format: ReadFormat) => Promise<Contents>;
  now: () => string;
}

const by: Actor = { function: "receive" };

/** What is known of a paper that is kept unread. */
const NOTHING: Contents = { pages: 0, attachments: 0, embedded: 0 };

/** Of what has left the inbox, where the scanner looks, before there was one. */
const UNSCANNED = "left the inbox unscanned";

/**
 * Registers what arrived under a key, and looks at the bytes of every paper that is new. One in trouble holds up no other.
 *
 * An event finds all versions of its key, so what another delivery has looked at is that one's to send on, or each would be sent
 * with every event. A crash may have come between looking and sending: a delivery that is repeated sends on all that it finds
 * waiting; what no delivery comes back to is found by the sweep, which names the paper.
 */
export const receiver = (to: Receiving) => {
  return async (message: ReceiveMessage, attempt: number): Promise<void> => {
    if ("id" in message) return look(await to.records.get(message.id));
    const troubles: unknown[] = [];
    for await (const version of to.papers.versions(message.key)) {
      try {
        const item = await to.register(version);
        const told = "scanned" in message && message.scanned === version.versionId;
        if (told || attempt > 1 || item?.paper === undefined) await look(item, told);
      } catch (error) {
        troubles.push(error);
      }
    }
    if (troubles.length > 0) throw troubles[0];
  };

  /** `told`: the scanner says that it has looked at the paper. */
  async function look(found: Item | undefined, told = false): Promise<void> {
    const item = found && (await scanned(found, told));
    if (!item) return;
    const seen = isInspected(item) ? item : await inspected(item);
    if (!seen) return;
    await (isToBeDivided(seen) ? to.divide.send([{ id: seen.id, rev: seen.rev }]) : to.recognise.send(work(seen)));
  }

  /** AF-28. A paper that may be looked at. By the tag on it alone: an event may be lost, late, early, or made up. */
  async function scanned(item: Item, told: boolean): Promise<Received | undefined> {
    if (item.status === "received" && (!to.scanner || item.paper || item.scan)) return item;
    if (item.status !== "received" && !(to.scanner && mayBeLate(item))) return undefined;
    const tag = item.source.bucket === "inbox" ? await to.papers.scanTag(item.source) : UNSCANNED;
    // Whose bytes are gone is refused for that, once they are asked for.
    if (tag === undefined) return item.status === "received" ? item : undefined;
    const verdict = verdictOf(tag);
    if (verdict === "waits" && told) throw new Error("a verdict was announced that is not there yet");
    if (verdict === "waits") return undefined;
    const open = item.status === "received" ? item : await takenUp(item);
    if (verdict === "clean") return { ...open, scan: "clean" };
    if (verdict === "intake.infected") to.infected(open);
    await turnAway(open, { code: verdict, subject: open.id });
    return undefined;
  }

  async function takenUp(item: Rejected): Promise<Received> {
    const next = expect(takeUpAgain(item, to.now()), "received");
    const response = { from: item.status, status: next.status };
    await to.commit(to.records.advance(item, next, intakeDeed("RetryPaper", by, { response })));
    return next;
  }

  async function inspected(item: Received): Promise<Inspected | undefined> {
    let paper: Paper;
    try {
      paper = await examine(item);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await turnAway(item, error);
      return undefined;
    }
    const next = inspect(item, paper, to.regulation, to.now(), to.emails);
    const { format, pages } = paper;
    const deed = intakeDeed("InspectPaper", by, {
      response: { format, pages, status: next.status, ...(next.channel !== item.channel && { channel: next.channel }) },
    });
    const claim = to.digests.claim(paper.digest, item.id);
    try {
      await to.commit([...to.records.advance(item, next, deed), claim]);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      // Another delivery of the same event was faster, and sends the paper on; or the sweep was, which had given up waiting.
      if (!error.writes.has(claim) && mayBeLate(await to.records.get(item.id))) throw error;
      if (!error.writes.has(claim)) return undefined;
      const holder = await to.digests.holder(paper.digest);
      // Whoever held the bytes may have let go of them since: then this paper is looked at once more.
      if (holder === undefined) throw error;
      const other = await to.records.get(holder);
      const subject = other?.status === "filed" ? other.number : holder;
      // Where the holder lets go of the bytes at the same time, this fails, and the paper is looked at once more.
      const refused = to.digests.refuse(paper.digest, item.id, holder);
      await turnAway({ ...item, paper }, { code: "intake.duplicate", subject, duplicateOf: holder }, refused);
      return undefined;
    }
    return next.status === "received" ? next : undefined;
  }

  async function examine(item: Received): Promise<Paper> {
    const { limits } = to;
    if (item.size === 0) throw new Refused("intake.empty", item.id);
    if (item.size > limits.bytes) throw new Refused("intake.too-large", megabytes(limits.bytes));
    const bytes = await to.papers.bytes(item.source);
    if (!bytes) throw new Refused("intake.vanished", item.id);
    const format = await formatOf(bytes);
    const read = ReadFormat.safeParse(format).data;
    const { pages, attachments, embedded } = read ? await to.inspect(bytes, read) : NOTHING;
    const digest = createHash("sha256").update(bytes).digest("hex");
    return { format, pages, digest, ...(attachments > 0 && { attachments }), ...(embedded > 0 && { embedded }) };
  }

  async function turnAway(item: Received, reason: Parameters<typeof refuse>[1], ...also: Write[]): Promise<void> {
    const lies = await to.papers.quarantine(item.id, item.source);
    const { next, deed } = refuse(item, reason, by, lies, to.now());
    await to.commit([...to.records.advance(item, next, deed), ...also]);
  }

  function work({ id, rev, paper }: Inspected): RecogniseMessage[] {
    const size = to.limits.chunkPages;
    return chunks(paper.pages, size).map((chunk) => ({ id, rev, size, ...chunk }));
  }
};
