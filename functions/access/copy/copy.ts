import { z } from "zod";
import type { Copies } from "#shared/aws/copies.ts";
import type { IssuedKeys } from "#shared/aws/document-keys.ts";
import type { Vault } from "#shared/aws/vault.ts";
import type { Viewing } from "#shared/aws/viewing.ts";
import {
  type BeingMade,
  type CopyMessage,
  failed,
  isShown,
  isWhole,
  pagesIn,
  pagesToMake,
  readied,
} from "#shared/domain/access/copy.ts";
import { Page } from "#shared/domain/reading/page.ts";
import { Refused } from "#shared/domain/refused.ts";
import { bind } from "#shared/ocr/copy/bind.ts";
import type { CopiedPage, CopyOrder } from "#shared/ocr/copy/copy-pages.ts";

export interface Copying {
  copies: Copies;
  keys: IssuedKeys;
  vault: Vault;
  viewing: Viewing;
  /** Draws pages of a paper with the mark in them, one after the other. @throws Refused `intake.*` where that cannot be done */
  pagesOf: (bytes: Uint8Array, order: CopyOrder) => AsyncIterable<CopiedPage>;
  /** Hears what the log is to say: codes, ids and figures. */
  told: (what: string, facts: Record<string, string | number>) => void;
  now: () => string;
}

/** Of what was read of a paper: which turn makes each page upright. */
const Turns = z.object({ pages: z.array(Page.pick({ number: true, turned: true })) });

/**
 * AF-24, DL-13. Makes pages of a copy; whoever makes the last one binds them. A page is first put and then noted, and it is noted
 * only of a copy that is still being made. So of one that is withdrawn meanwhile nothing stays behind: who withdraws it says so first
 * and then looks what lies there, and who notes a page in vain takes it away.
 */
export const copier = (to: Copying) => {
  return async (message: CopyMessage): Promise<void> => {
    const copy = await to.copies.get(message);
    if (copy?.status === "ready") return;
    if (copy?.status !== "being made") return to.viewing.discard(message);
    try {
      const made = await make(copy, message);
      if (made && isWhole(made)) await bindAll(made, message);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await giveUp(copy, error);
    }
  };

  /** The copy with its new pages; nothing where it is not being made any more. */
  async function make(copy: BeingMade, message: CopyMessage): Promise<BeingMade | undefined> {
    const pages = pagesToMake(copy, message);
    if (pages.length === 0) return copy;
    const begun = Date.parse(to.now());
    const { bytes, turns } = await open(copy);
    const { format, mark } = copy;
    const order: CopyOrder = {
      ...{ format, pages },
      isShown: (page) => isShown(copy, page),
      turnOf: (page) => turns.get(page) ?? 0,
      mark: { tiles: mark.tiles, foot: mark.foot && ((page) => `${mark.foot?.before}${page}${mark.foot?.after}`) },
    };
    let made: BeingMade | undefined = copy;
    for await (const { number, jpeg } of to.pagesOf(bytes, order)) {
      await to.viewing.putPage(copy, number, jpeg);
      made = await to.copies.add(copy, number, to.now());
      if (made === undefined) return leave(copy);
    }
    to.told("pages copied", { id: copy.copy, pages: pages.length, ms: Date.parse(to.now()) - begun });
    return made;
  }

  /** @throws Refused `file.destroyed` where the paper's key is gone, and with it the paper (CI-12) */
  async function open({ paper, document, recognised }: BeingMade) {
    const key = await to.keys.of(paper);
    if (!key) throw new Refused("file.destroyed", paper);
    const of = (place: typeof document) => to.vault.open({ id: paper, key }, place);
    const [bytes, read] = await Promise.all([of(document), of(recognised)]);
    const { pages } = Turns.parse(JSON.parse(Buffer.from(read).toString()));
    return { bytes, turns: new Map(pages.map(({ number, turned }) => [number, turned])) };
  }

  async function bindAll(copy: BeingMade, { from }: CopyMessage): Promise<void> {
    if (!(await to.copies.binds(copy, from))) return;
    await to.viewing.putPdf(copy, bind(to.viewing.pages(copy, pagesIn(copy)), copy.format));
    if (!(await to.copies.end(readied(copy, to.now())))) await leave(copy);
  }

  async function giveUp(copy: BeingMade, { code, subject }: Refused): Promise<void> {
    to.told("copy failed", { id: copy.copy, code, subject });
    const next = failed(copy, code === "file.destroyed" ? code : "access.copy-failed");
    if (await to.copies.end(next)) await to.viewing.discard(copy);
  }

  /** It is not being made any more: nothing of it stays, unless it was another delivery of the same message that made it ready. */
  async function leave(copy: BeingMade): Promise<undefined> {
    const now = await to.copies.get(copy);
    if (now?.status !== "ready") await to.viewing.discard(copy);
  }
};
