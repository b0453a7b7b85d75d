import { createHash, createHmac, hkdfSync } from "node:crypto";
import type { DocumentKeys } from "#shared/aws/document-keys.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import type { Papers } from "#shared/aws/papers.ts";
import type { Queue } from "#shared/aws/queue.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import type { Part, Vault } from "#shared/aws/vault.ts";
import type { Working } from "#shared/aws/working.ts";
import { type Actor, intakeDeed } from "#shared/domain/audit/deed.ts";
import { unread } from "#shared/domain/intake/arrival.ts";
import { expect } from "#shared/domain/intake/expect.ts";
import type { Filing, Item, Paper, Recognised, Stored } from "#shared/domain/intake/item.ts";
import { askAgain, keep, seriesNow } from "#shared/domain/intake/keep.ts";
import { inSeries, type StepMessage } from "#shared/domain/intake/messages.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { Refused } from "#shared/domain/refused.ts";

export interface Storing {
  papers: Papers;
  records: IntakeRecords;
  working: Working;
  vault: Vault;
  keys: DocumentKeys;
  commit: Commit;
  receive: Queue<StepMessage>;
  file: Queue<StepMessage>;
  seriesOf: (filing: Filing) => string;
  firstLockMinutes: number;
  now: () => string;
}

const by: Actor = { function: "store" };

const MINUTE = 60_000;

/** AF-27. Seals a paper and what was read of it under a key of its own, reads both back, and only then lets it have a number. */
export const storer = (to: Storing) => {
  return async ({ id }: StepMessage): Promise<void> => {
    const item = await known(id);
    const stored = item.status === "stored" ? item : await stow(expect(item, "recognised"));
    if (stored) await to.file.send([{ id, rev: stored.rev }], () => inSeries(stored));
  };

  async function known(id: string): Promise<Item> {
    const item = await to.records.get(id);
    if (!item) throw new Refused("intake.unknown", id);
    return item;
  }

  /** Nothing where what was read is no longer there whole, or the regulation has changed, and a person is asked where the paper belongs now. */
  async function stow(item: Recognised): Promise<Stored | undefined> {
    if (seriesNow(item.filing, to.seriesOf) === undefined) {
      const { next, deed } = askAgain(item, by, to.now());
      await to.commit(to.records.advance(item, next, deed));
      return undefined;
    }
    const [paper, { pages }] = await Promise.all([to.papers.bytes(item.source), to.working.latest(item.id)]);
    if (!paper) throw new Error(`${item.id} is neither in the inbox nor in quarantine`);
    if (digestOf(paper) !== item.paper.digest) throw new Error(`${item.id} is not what was received`);
    if (!isWhole(pages, item.paper)) return readAgain(item);
    const now = to.now();
    const key = await to.keys.of(item.id, now);
    // From here on its key keeps the paper from going back; who looked before that may have sent it back since.
    expect(await known(item.id), "recognised");
    const lockedUntil = new Date(Date.parse(now) + to.firstLockMinutes * MINUTE).toISOString();
    const put = async (part: Part, plain: Uint8Array) => {
      const kept = await to.vault.keep(part, { id: item.id, key, class: item.filing.class }, plain, lockedUntil);
      return { ...kept, back: await to.vault.open({ id: item.id, key }, kept.place) };
    };
    const [document, text] = await Promise.all([
      put("documents", paper),
      put("recognised", Buffer.from(JSON.stringify({ pages, reading: item.reading }))),
    ]);
    if (digestOf(document.back) !== item.paper.digest)
      throw new Error(`${item.id} did not come back from the vault as it went in`);
    // What was read opens under the paper's own key, so it is of this paper: perhaps as it was before a crash, and then it stays so.
    const kept = {
      document: document.place,
      recognised: text.place,
      lockedUntil: document.lockedUntil > text.lockedUntil ? document.lockedUntil : text.lockedUntil,
    };
    const next = keep(item, kept, to.seriesOf, to.now());
    const deed = intakeDeed("StorePaper", by, { response: { ...kept, seal: sealOf(key, item.paper.digest) } });
    await to.commit(to.records.advance(item, next, deed));
    return next;
  }

  /** What was read lies in the working store for some weeks only; what a person decided later is sealed with all its pages, or not at all. */
  async function readAgain(item: Recognised): Promise<undefined> {
    const next = unread(item, to.now());
    const deed = intakeDeed("RetryPaper", by, { response: { from: item.status, status: next.status } });
    await to.commit(to.records.advance(item, next, deed));
    await to.receive.send([{ id: next.id, rev: next.rev }]);
  }
};

const isWhole = (pages: readonly Page[], paper: Paper) =>
  pages.length === paper.pages && pages.every(({ number }, index) => number === index + 1);

/**
 * CI-12. What shows on the trail, for as long as the paper's key is there, that its bytes are those that came in. It is made with a secret
 * that follows from that key: once the key is destroyed, nobody can match any bytes with it.
 */
function sealOf(key: Uint8Array, digest: string): string {
  const secret = Buffer.from(hkdfSync("sha256", key, "", "the paper's digest on the trail", 32));
  return createHmac("sha256", secret).update(digest).digest("hex");
}

const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
