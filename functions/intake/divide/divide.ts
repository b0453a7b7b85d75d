import type { Digests } from "#shared/aws/digests.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import { type Papers, paperId } from "#shared/aws/papers.ts";
import type { Queue } from "#shared/aws/queue.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import { type Actor, intakeDeed } from "#shared/domain/audit/deed.ts";
import { refuse } from "#shared/domain/intake/arrival.ts";
import { divided, isToBeDivided, partName, unpacked } from "#shared/domain/intake/divide.ts";
import { expect } from "#shared/domain/intake/expect.ts";
import { partKey } from "#shared/domain/intake/inbox-key.ts";
import { type Inspected, isInspected, ReadFormat, type Received } from "#shared/domain/intake/item.ts";
import type { StepMessage } from "#shared/domain/intake/messages.ts";
import type { PageRange } from "#shared/domain/reading/page.ts";
import { Refused } from "#shared/domain/refused.ts";

/** A paper, opened, as far as it can be divided. */
export interface Divisible {
  attachments: readonly { name: string; bytes: Uint8Array }[];
  part(cut: PageRange): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Dividing {
  papers: Papers;
  records: IntakeRecords;
  digests: Digests;
  commit: Commit;
  receive: Queue<StepMessage>;
  /** @throws Refused `intake.*` where the paper cannot be opened after all */
  open: (bytes: Uint8Array, format: ReadFormat) => Promise<Divisible>;
  now: () => string;
}

const by: Actor = { function: "divide" };

/** So deep may e-mails lie in e-mails: with attachments that are e-mails with attachments there is no end. */
const DEEPEST = 2;

interface Part {
  name: string;
  bytes: () => Promise<Uint8Array>;
}

type Made = { id: string } | { key: string; bytes: Uint8Array };

/**
 * AF-11. Makes papers of a paper's parts: of a batch between its separators, and of an e-mail's attachments. Each comes in as if it had
 * been sent by itself. A batch ends here; an e-mail goes on.
 */
export const divider = (to: Dividing) => {
  return async ({ id }: StepMessage): Promise<void> => {
    const found = await to.records.get(id);
    if (!found) throw new Refused("intake.unknown", id);
    const item = expect(found, "received");
    if (!isInspected(item) || !isToBeDivided(item)) return to.receive.send([{ id, rev: item.rev }]);
    try {
      await divide(item);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await turnAway(item, error);
    }
  };

  async function divide(item: Inspected): Promise<void> {
    if (item.cuts === undefined && (await depthOf(item)) >= DEEPEST)
      throw new Refused("intake.too-many-parts", String(DEEPEST));
    const bytes = await to.papers.bytes(item.source);
    if (!bytes) throw new Refused("intake.vanished", item.id);
    const document = await to.open(bytes, ReadFormat.parse(item.paper.format));
    const made: Made[] = [];
    try {
      for (const [index, part] of partsOf(item, document).entries()) made.push(await make(item, index + 1, part));
    } finally {
      await document.close();
    }
    // Only now, when nothing can be refused any more: a part that came in of a paper that was refused would be filed all the same.
    const ids: string[] = [];
    for (const part of made)
      ids.push("id" in part ? part.id : paperId(part.key, await to.papers.putPart(part.key, part.bytes)));
    const response = { parts: ids };
    if (item.cuts === undefined) {
      const next = unpacked(item, ids, to.now());
      await to.commit(to.records.advance(item, next, intakeDeed("UnpackPaper", by, { response })));
      return to.receive.send([{ id: next.id, rev: next.rev }]);
    }
    const next = divided(item, ids, await to.papers.quarantine(item.id, item.source), to.now());
    await to.commit(to.records.advance(item, next, intakeDeed("DividePaper", by, { response })));
  }

  /**
   * A part, to be put into the inbox. One that has come in before is not made again: its object may have left the inbox since, for it
   * was filed, and another copy of it would make another paper.
   */
  async function make(whole: Received, n: number, { name, bytes }: Part): Promise<Made> {
    const key = partKey(whole.id, n, name);
    const known = await to.records.byKey(key);
    return known ? { id: known.id } : { key, bytes: await bytes() };
  }

  /** How many papers this one lies in. */
  async function depthOf({ partOf }: Pick<Received, "partOf">): Promise<number> {
    const whole = partOf === undefined ? undefined : await to.records.get(partOf);
    return whole ? 1 + (await depthOf(whole)) : 0;
  }

  async function turnAway(item: Inspected, refused: Refused): Promise<void> {
    const lies = await to.papers.quarantine(item.id, item.source);
    const { next, deed } = refuse(item, refused, by, lies, to.now());
    // A delivery that died may have put parts: sent again, the same bytes would be filed twice.
    const free = !(await to.papers.hasParts(item.id));
    const release = free ? [to.digests.release(item.paper.digest, item.id)] : [];
    await to.commit([...to.records.advance(item, next, deed), ...release]);
  }
};

function partsOf(item: Received, document: Divisible): Part[] {
  const whole = item.hints.fileName ?? item.id;
  return item.cuts
    ? item.cuts.map((cut, index) => ({ name: partName(whole, index + 1), bytes: () => document.part(cut) }))
    : document.attachments.map(({ name, bytes }) => ({ name, bytes: async () => bytes }));
}
