import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import type { Papers } from "#shared/aws/papers.ts";
import type { Viewing } from "#shared/aws/viewing.ts";
import type { Working } from "#shared/aws/working.ts";
import type { Paging } from "#shared/domain/contract.ts";
import type { PagesWanted } from "#shared/domain/intake/contract.ts";
import type { Deadline } from "#shared/domain/intake/deadline.ts";
import type { Item, Status } from "#shared/domain/intake/item.ts";
import { asPaper, type NameOf, namesTo } from "#shared/domain/intake/names.ts";
import { canBeSeen, isUnsafe } from "#shared/domain/intake/scan.ts";
import {
  type IntakeDetail,
  type IntakeView,
  otherPapers,
  questionsOf,
  viewOf,
  withheld,
} from "#shared/domain/intake/view.ts";
import type { May, ResourceOf, Viewer } from "#shared/domain/permission/resource.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { Refused } from "#shared/domain/refused.ts";

export interface Listing {
  records: IntakeRecords;
  papers: Papers;
  working: Working;
  viewing: Viewing;
  /** Whether a malware scanner looks at what arrives. */
  scanner: boolean;
  rules: { levels: readonly string[]; deadline: Deadline };
}

/** How long a picture's address can be used, in seconds. */
const PICTURE_SECONDS = 5 * 60;

/** Lambda answers with no more than 6 MB; lines of so many bytes leave room for the rest. */
const LINES_BYTES = 4 * 1024 ** 2;

/**
 * AF-20. A department sees what it sent in, but of a paper above the lowest level no more than how it stands; an archivist sees all,
 * with everything that helps to decide.
 */
export const listing = (to: Listing) => {
  const { levels, deadline } = to.rules;

  /** A paper, as the policies see it. @throws Refused `intake.unknown` */
  async function find(id: string): Promise<{ thing: Item; as: ResourceOf<"paper"> }> {
    const item = await to.records.get(id);
    if (!item) throw new Refused("intake.unknown", id);
    return { thing: item, as: asPaper(item, levels) };
  }

  async function list(
    { standing, may }: Viewer,
    query: Paging & { state?: Status | undefined; key?: string | undefined; id?: string | undefined },
  ) {
    const department = may("SearchEverything") ? undefined : standing.department;
    const page = await to.records.list({ id: query.id, key: query.key, department, status: query.state }, query);
    const items = page.items.filter((item) => may("ShowPaper", asPaper(item, levels)));
    const nameOf = await namesOf(may, items.flatMap(otherPapers));
    return { items: items.map((item) => seen(may, item, nameOf)), cursor: page.cursor ?? null };
  }

  async function show(may: May, item: Item, wanted: PagesWanted): Promise<IntakeView | IntakeDetail> {
    const view = await alone(may, item);
    return may("InspectPaper", asPaper(item, levels)) ? { ...view, ...(await detailOf(item, view, wanted)) } : view;
  }

  /** A paper by itself: also what its parts are called. */
  async function alone(may: May, item: Item): Promise<IntakeView> {
    return seen(may, item, await namesOf(may, [...otherPapers(item), ...(item.parts ?? [])]));
  }

  function seen(may: May, item: Item, nameOf: NameOf): IntakeView {
    const view = viewOf(item, nameOf, deadline);
    return may("ReadPaper", asPaper(item, levels)) ? view : withheld(item, view);
  }

  async function namesOf(may: May, ids: readonly string[]): Promise<NameOf> {
    return namesTo(may, await to.records.getAll(ids), levels);
  }

  async function detailOf(
    item: Item,
    { duplicateOf }: IntakeView,
    wanted: PagesWanted,
  ): Promise<Omit<IntakeDetail, keyof IntakeView>> {
    const reading = "reading" in item ? item.reading : undefined;
    const range = { from: wanted.from, to: wanted.from + wanted.pages - 1 };
    const read = item.status === "filed" ? { rev: 0, pages: [] } : await to.working.latest(item.id, range);
    const pages = fitting(read.pages);
    const [first, last] = [pages[0], pages.at(-1)];
    const { date, customer, amount, ownNumber } = reading ?? {};
    const evidence = { date, customer, amount, ownNumber };
    return {
      hints: item.hints,
      embedded: item.paper?.embedded ?? 0,
      questions: questionsOf(item, duplicateOf),
      candidates: reading?.candidates ?? [],
      starts: reading?.starts ?? [],
      evidence: Object.fromEntries(
        Object.entries(evidence).flatMap(([name, read]) => (read ? [[name, read.evidence]] : [])),
      ),
      shown: first && last ? { from: first.number, to: last.number } : null,
      likeness: item.status === "in review" && item.duplicate ? item.duplicate : null,
      lines: pages.flatMap(({ number, lines }) => lines.map((line) => ({ ...line, page: number }))),
      pictures: await Promise.all(
        pages.map(async ({ number }) => ({
          page: number,
          url: await to.viewing.url({ id: item.id, rev: read.rev }, number, PICTURE_SECONDS),
        })),
      ),
      original:
        canBeSeen(item) && !isUnsafe(item, to.scanner) ? await to.papers.url(item.source, PICTURE_SECONDS) : null,
    };
  }

  return { find, list, show, alone };
};

/** As many of some pages as an answer holds, whole; of a first one that is too much by itself, its first lines. */
function fitting([first, ...others]: Page[]): Page[] {
  let room = LINES_BYTES;
  // The answer is a text within Lambda's answer, so what it quotes is quoted twice.
  const fits = (part: unknown) => {
    room -= Buffer.byteLength(JSON.stringify(JSON.stringify(part)));
    return room >= 0;
  };
  if (!first) return [];
  const lines = leading(first.lines, fits);
  if (lines.length < first.lines.length) return [{ ...first, lines }];
  return [first, ...leading(others, (page) => fits(page.lines))];
}

function leading<T>(all: T[], fits: (each: T) => boolean): T[] {
  const end = all.findIndex((each) => !fits(each));
  return end < 0 ? all : all.slice(0, end);
}
