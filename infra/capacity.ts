/** How many run at a time: docs/capacity.md tells why so. */

/** From two (SQS's least) to a thousand. */
export interface Concurrency {
  readonly receive: number;
  readonly recognise: number;
  readonly store: number;
  readonly file: number;
}

/** Seconds of one invocation for a page, and for a paper: what `npm run bench` measures, with room for AWS's slower answers. */
export const TAKES = { page: 1.5, receive: 0.3, store: 0.5, file: 0.1 };
export const PAGES_A_PAPER = 3;
/** Of a year's pages, what its busiest hour brings: half of what comes on one of 250 days. */
const BUSIEST_HOUR = 1 / 500;
/** So much more than is needed, so that a queue is worked off, and not merely kept from growing. */
const SPARE = 2;
/** A paper of so many pages is read as fast as one chunk, whatever else is to be read. */
const THICK_PAGES = 300;
/** What is left of the account's invocations for people and the sweep. */
const FOR_PEOPLE = 0.2;
const LEAST = 2;

export interface Demand {
  readonly pagesAYear: number;
  readonly chunkPages: number;
  /** Invocations at a time that Lambda lets the account have, for all its functions: ten where it is new. */
  readonly quota: number;
}

/**
 * Little's law: at a time there are so many as arrive in a second, times the seconds that each takes. The other steps keep pace with
 * `recognise`; where the account does not have so many, all are fewer, and papers wait.
 */
export function concurrencyFor({ pagesAYear, chunkPages, quota }: Demand): Concurrency {
  const pages = (pagesAYear * BUSIEST_HOUR) / 3600;
  let recognise = Math.ceil(SPARE * pages * TAKES.page) + Math.ceil(THICK_PAGES / chunkPages);
  while (recognise > LEAST && sum(inPaceWith(recognise)) > (1 - FOR_PEOPLE) * quota) recognise--;
  return inPaceWith(recognise);
}

function inPaceWith(recognise: number): Concurrency {
  const papers = recognise / TAKES.page / PAGES_A_PAPER;
  const of = (seconds: number) => Math.max(LEAST, Math.ceil(papers * seconds));
  return { receive: of(TAKES.receive), recognise, store: of(TAKES.store), file: of(TAKES.file) };
}

const sum = ({ receive, recognise, store, file }: Concurrency) => receive + recognise + store + file;
