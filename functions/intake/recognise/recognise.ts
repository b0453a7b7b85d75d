import type { Digests } from "#shared/aws/digests.ts";
import type { Examples } from "#shared/aws/examples.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import type { Likenesses, Surroundings } from "#shared/aws/likenesses.ts";
import type { Papers } from "#shared/aws/papers.ts";
import type { Queue } from "#shared/aws/queue.ts";
import { type Commit, ConditionFailed, type Write } from "#shared/aws/transaction.ts";
import type { Viewing } from "#shared/aws/viewing.ts";
import type { ReadingRun, Working } from "#shared/aws/working.ts";
import { type Actor, intakeDeed } from "#shared/domain/audit/deed.ts";
import { refuse } from "#shared/domain/intake/arrival.ts";
import { conclude, type FilingRules } from "#shared/domain/intake/decision.ts";
import { cutsAtSeparators, divideAtSeparators } from "#shared/domain/intake/divide.ts";
import { duplicateAmong } from "#shared/domain/intake/duplicate.ts";
import { expectUnread, isRead } from "#shared/domain/intake/expect.ts";
import { type Inspected, type Item, ReadFormat, type Received, type Recognised } from "#shared/domain/intake/item.ts";
import type { RecogniseMessage, StepMessage } from "#shared/domain/intake/messages.ts";
import type { Example } from "#shared/domain/reading/examples.ts";
import { type Likeness, numbered, unnumbered } from "#shared/domain/reading/likeness.ts";
import type { Page, PageRange } from "#shared/domain/reading/page.ts";
import type { Reading } from "#shared/domain/reading/reading.ts";
import { Refused } from "#shared/domain/refused.ts";

/** A page as it was read, and its picture for a person's eyes. */
export interface SeenPage {
  page: Page;
  picture: Uint8Array;
}

export interface Recognising {
  papers: Papers;
  records: IntakeRecords;
  digests: Digests;
  likenesses: Likenesses;
  examples: Examples;
  working: Working;
  viewing: Viewing;
  commit: Commit;
  store: Queue<StepMessage>;
  divide: Queue<StepMessage>;
  rules: FilingRules & { minConfidence: number };
  /** Reads some pages of a paper, one after the other. @throws Refused `intake.*` where they turn out to be unreadable */
  pagesOf: (bytes: Uint8Array, format: ReadFormat, chunk: PageRange) => AsyncIterable<SeenPage>;
  understand: (pages: Page[], item: Received, examples: Example[]) => Reading;
  now: () => string;
}

/** What is there to be a duplicate of: the papers that share a band with one, as they were at that moment. */
interface Around {
  bands: Surroundings["bands"];
  likenesses: Likeness[];
  items: Item[];
}

interface Understood {
  reading: Reading;
  likeness: Likeness;
  around: Around;
}

const by: Actor = { function: "recognise" };

/** How often a paper is looked around for while others enter the same bands. */
const ATTEMPTS = 20;

/** Reads a chunk of a paper; whoever reads the last one concludes what the paper is, or that it is a batch. */
export const recogniser = (to: Recognising) => {
  return async (message: RecogniseMessage, attempt: number): Promise<void> => {
    const found = await known(message.id);
    if (found.rev === message.rev + 1 && isRead(found)) return sendOn(found);
    const item = expectUnread(found, message.rev);
    const run = { id: item.id, rev: item.rev, pages: item.paper.pages, size: message.size };
    // The sweep sends a paper again that has waited long, all its chunks: what was read is not read twice.
    const isRepeated = attempt > 1 || item.nudges > 0;
    let unsaved: SeenPage[] = [];
    let whole: Page[] | undefined;
    let cuts: PageRange[] | undefined;
    try {
      if (!isRepeated || !(await to.working.has(run, message))) unsaved = await read(item, message);
      const pages = unsaved.map(({ page }) => page);
      if (pages.length < run.pages || pages.some(({ separator }) => separator)) {
        await save(run, message, unsaved);
        unsaved = [];
      }
      whole = pages.length === run.pages ? pages : await to.working.whole(run);
      cuts = whole && cutsAtSeparators(whole);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return turnAway(item, error);
    }
    if (cuts) return batch(item, cuts);
    if (!whole) return;
    // A paper of one chunk is saved while it is understood, and decided on when both are done.
    const [understood] = await Promise.all([understand(item, whole), save(run, message, unsaved)]);
    await decide(item, understood);
  };

  async function known(id: string) {
    const item = await to.records.get(id);
    if (!item) throw new Refused("intake.unknown", id);
    return item;
  }

  async function read(item: Inspected, chunk: PageRange): Promise<SeenPage[]> {
    const bytes = await to.papers.bytes(item.source);
    if (!bytes) throw new Refused("intake.vanished", item.id);
    const seen: SeenPage[] = [];
    for await (const page of to.pagesOf(bytes, ReadFormat.parse(item.paper.format), chunk)) seen.push(page);
    return seen;
  }

  /** The pictures first: whoever finds a chunk's text takes all of it to be there. */
  async function save(run: ReadingRun, chunk: PageRange, seen: SeenPage[]): Promise<void> {
    if (seen.length === 0) return;
    await Promise.all(seen.map(({ page, picture }) => to.viewing.put(run, page.number, picture)));
    const pages = seen.map(({ page }) => page);
    await to.working.put(run, chunk, pages);
  }

  /** Sends a batch to be divided where its separator sheets lie. */
  async function batch(item: Inspected, cuts: PageRange[]): Promise<void> {
    const next = divideAtSeparators(item, cuts, to.now());
    const response = { status: next.status, parts: cuts.length };
    const request = { pages: item.paper.pages };
    const deed = intakeDeed("FindSeparators", by, { request, response });
    await commit(item, to.records.advance(item, next, deed));
    await sendOn(next);
  }

  async function understand(item: Inspected, pages: Page[]): Promise<Understood> {
    const likeness = unnumbered(item.id, pages);
    const [examples, around] = await Promise.all([to.examples.known(), lookAround(likeness)]);
    const reading = to.understand(pages, item, examples);
    return { reading, likeness: numbered(likeness, reading), around };
  }

  async function lookAround(likeness: Likeness): Promise<Around> {
    const { bands, papers } = await to.likenesses.around(likeness);
    const [likenesses, items] = await Promise.all([to.likenesses.ofAll(papers), to.records.getAll(papers)]);
    return { bands, likenesses, items };
  }

  async function decide(item: Inspected, understood: Understood): Promise<void> {
    let { around } = understood;
    for (let attempt = 1; ; attempt++) {
      const next = await concluded(item, { ...understood, around }, attempt);
      if (next?.status === "recognised") await sendOn(next);
      if (next) return;
      around = await lookAround(understood.likeness);
    }
  }

  /** DL-07. Concludes by what is there to be a duplicate of; nothing where another paper of its bands came in between. */
  async function concluded(item: Inspected, { reading, likeness, around }: Understood, attempt: number) {
    const duplicate = duplicateAmong(likeness, around.likenesses, around.items);
    const next = conclude(item, reading, to.rules, to.now(), duplicate);
    const response =
      next.status === "recognised"
        ? { status: next.status, class: next.filing.class, type: next.filing.type, date: next.filing.date }
        : { status: next.status, code: next.code };
    const request = { pages: item.paper.pages };
    const linked = { ...response, ...(duplicate && { duplicateOf: duplicate.of }) };
    const deed = intakeDeed("RecognisePaper", by, { request, response: linked });
    try {
      await commit(item, to.records.advance(item, next, deed), ...to.likenesses.enter(likeness, around.bands));
      return next;
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === ATTEMPTS) throw error;
      return undefined;
    }
  }

  /** Done again when this reading's message is delivered again: a crash may have come between the state and the message. */
  async function sendOn({ id, rev, status }: Recognised | Received): Promise<void> {
    await to[status === "recognised" ? "store" : "divide"].send([{ id, rev }]);
  }

  async function turnAway(item: Inspected, refused: Refused): Promise<void> {
    const lies = await to.papers.quarantine(item.id, item.source);
    const { next, deed } = refuse(item, refused, by, lies, to.now());
    await commit(item, to.records.advance(item, next, deed), to.digests.release(item.paper.digest, item.id));
  }

  /** @throws Refused where another delivery was faster: what that one wrote stands, and it sends the paper on. */
  async function commit(item: Received, advance: Write[], ...others: Write[]): Promise<void> {
    try {
      await to.commit([...advance, ...others]);
    } catch (error) {
      if (!(error instanceof ConditionFailed) || !advance.some((write) => error.writes.has(write))) throw error;
      throw new Refused("intake.moved-on", item.id);
    }
  }
};
