import { createHash } from "node:crypto";
import type { Digests } from "#shared/aws/digests.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import type { Papers } from "#shared/aws/papers.ts";
import type { Queue } from "#shared/aws/queue.ts";
import { type Commit, ConditionFailed } from "#shared/aws/transaction.ts";
import { inspect, reject } from "#shared/domain/intake/arrival.ts";
import { chunks } from "#shared/domain/intake/chunks.ts";
import { type Paper, ReadFormat, type Received } from "#shared/domain/intake/item.ts";
import type { ReceiveMessage, RecogniseMessage } from "#shared/domain/intake/messages.ts";
import { Refused } from "#shared/domain/refused.ts";
import { formatOf } from "./format.ts";
import type { Register } from "./register.ts";

/** How large a file, and each of its pages, may be: bytes, pages, pixels. `chunkPages` are read at a time. */
export interface Limits {
  bytes: number;
  pages: number;
  pixels: number;
  chunkPages: number;
}

export interface Receiving {
  papers: Papers;
  records: IntakeRecords;
  digests: Digests;
  register: Register;
  commit: Commit;
  recognise: Queue<RecogniseMessage>;
  regulation: string;
  limits: Limits;
  /** The pages of a paper with their sizes in pixels, without decoding one. @throws Refused `intake.*` */
  pagesOf: (bytes: Uint8Array, format: ReadFormat) => Promise<{ width: number; height: number }[]>;
  now: () => string;
}

const by = { function: "receive" };

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
        if (attempt > 1 || item?.paper === undefined) await look(item);
      } catch (error) {
        troubles.push(error);
      }
    }
    if (troubles.length > 0) throw troubles[0];
  };

  async function look(item: Awaited<ReturnType<Register>>): Promise<void> {
    if (item?.status !== "received") return;
    const seen = item.paper ? { ...item, paper: item.paper } : await inspected(item);
    if (seen) await to.recognise.send(work(seen));
  }

  async function inspected(item: Received): Promise<(Received & { paper: Paper }) | undefined> {
    let paper: Paper;
    try {
      paper = await examine(item);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await turnAway(item, { code: error.code, subject: error.subject });
      return undefined;
    }
    const next = inspect(item, paper, to.regulation, to.now());
    const { format, pages } = paper;
    const deed = {
      room: "intake" as const,
      event: "InspectPaper",
      by,
      response: { format, pages, status: next.status },
    };
    const claim = to.digests.claim(paper.digest, item.id);
    try {
      await to.commit([...to.records.advance(item, next, deed), claim]);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      // Another delivery of the same event was faster, and sends the paper on.
      if (!error.writes.has(claim)) return undefined;
      const holder = await to.digests.holder(paper.digest);
      // Whoever held the bytes may have let go of them since: then this paper is looked at once more.
      if (holder === undefined) throw error;
      const other = await to.records.get(holder);
      const subject = other?.status === "filed" ? other.number : holder;
      await turnAway({ ...item, paper }, { code: "intake.duplicate", subject, duplicateOf: holder });
      return undefined;
    }
    return next.status === "received" ? { ...next, paper } : undefined;
  }

  async function examine(item: Received): Promise<Paper> {
    const { limits } = to;
    if (item.size === 0) throw new Refused("intake.empty", item.id);
    if (item.size > limits.bytes) throw new Refused("intake.too-large", `${Math.floor(limits.bytes / 1024 ** 2)} MB`);
    const bytes = await to.papers.bytes(item.source);
    if (!bytes) throw new Refused("intake.vanished", item.id);
    const format = await formatOf(bytes);
    const read = ReadFormat.safeParse(format).data;
    const pages = read ? await to.pagesOf(bytes, read) : [];
    if (pages.some(({ width, height }) => width * height > limits.pixels))
      throw new Refused("intake.too-many-pixels", `${Math.floor(limits.pixels / 1_000_000)} 百万像素`);
    return { format, pages: pages.length, digest: createHash("sha256").update(bytes).digest("hex") };
  }

  async function turnAway(
    item: Received,
    refusal: { code: string; subject: string; duplicateOf?: string },
  ): Promise<void> {
    const { subject, ...reason } = refusal;
    const lies = reason.code === "intake.vanished" ? item.source : await to.papers.quarantine(item.id, item.source);
    const next = reject(item, { ...reason, subject }, lies, to.now());
    const deed = { room: "intake" as const, event: "RejectPaper", by, refusal: { code: reason.code, subject } };
    await to.commit(to.records.advance(item, next, deed));
  }

  function work({ id, rev, paper }: Received & { paper: Paper }): RecogniseMessage[] {
    const size = to.limits.chunkPages;
    return chunks(paper.pages, size).map((chunk) => ({ id, rev, size, ...chunk }));
  }
};
