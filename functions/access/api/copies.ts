import { randomUUID } from "node:crypto";
import type { AccessRequests } from "#shared/aws/access-requests.ts";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import type { Copies } from "#shared/aws/copies.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { Queue } from "#shared/aws/queue.ts";
import type { Series } from "#shared/aws/series.ts";
import { anew, type Commit, type Write } from "#shared/aws/transaction.ts";
import type { Viewing } from "#shared/aws/viewing.ts";
import type { WatchedDays } from "#shared/aws/watched-days.ts";
import {
  ADDRESS_SECONDS,
  type BeingMade,
  beginCopy,
  type Copy,
  type CopyMark,
  type CopyMessage,
  certifiedMark,
  fewBeingMade,
  goesOn,
  isGone,
  isInVain,
  isPart,
  isShown,
  isStillFor,
  isStuck,
  type Look,
  messagesOf,
  pagesIn,
  viewingMark,
} from "#shared/domain/access/copy.ts";
import { certifiedOf, countGiven, endedBy, fileOf, inForce, madeInVain, opened } from "#shared/domain/access/grant.ts";
import { pagesOf } from "#shared/domain/access/pages.ts";
import {
  type AccessRequest,
  behalfOf,
  type Certified,
  type Granted,
  type Lent,
  type RequestedFile,
} from "#shared/domain/access/request.ts";
import { usable } from "#shared/domain/access/usable.ts";
import { type BegunCopy, begunCopyOf, type CopyView } from "#shared/domain/access/view.ts";
import { type Actor, accessDeed } from "#shared/domain/audit/deed.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import { ReadFormat } from "#shared/domain/intake/item.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Bound } from "./agreements.ts";
import type { Desk, Sought, Who } from "./desk.ts";

export interface Showing {
  desk: Desk;
  requests: AccessRequests;
  copies: Copies;
  files: FileIndex;
  /** The numbers of certified copies. */
  series: Series;
  trail: AuditTrail;
  days: WatchedDays | undefined;
  viewing: Viewing;
  queue: Queue<CopyMessage>;
  commit: Commit;
  bound: Bound;
  rules: {
    /** AF-24. How certified copies are numbered, where they are. */
    copies: { seriesOf: (year: number) => string; number: (year: number, seq: number) => string } | undefined;
    /** As the clock in the regulation's zone shows an instant: `2026-11-27 09:30 +08:00`. */
    clock: (instant: string) => string;
    company: string;
  };
}

/** What is opened: a file of a request, or a copy of it that was begun. */
export interface Opened {
  readonly id: string;
  readonly request: AccessRequest;
  readonly file: RequestedFile;
  readonly copy: Copy | undefined;
  /** How the grant has ended, where it has. */
  readonly ended: ReturnType<typeof endedBy>;
}

/** Another copy may take the number that was read; then it is read again. */
const ATTEMPTS = 5;

/** Who tells that a copy could not be made. */
const MAKER: Actor = { function: "copy" };

/** Of the purpose, and of what an outsider is called, so many characters stand on every page. */
const PURPOSE = 24;
const NAME = 40;

/** AF-24, CR-14. Copies of files for the eyes of those who were granted to see them. */
export const showing = (to: Showing) => {
  const { desk, requests, copies, files, series, trail, days, viewing, queue, commit, bound, rules } = to;

  /** Begins a copy, on record with the request and with the file. */
  async function open(
    { id }: Opened,
    { number, count }: { number: string; count?: number | undefined },
    who: Who,
  ): Promise<CopyView> {
    const moment = desk.momentOf(who.now);
    const { copy, request } = await anew(ATTEMPTS, async () => {
      const made = await copies.of(id);
      const request = inForce(await withoutFailed(await desk.get(id), made, who.now), moment);
      await bound(request, who.now);
      const file = fileOf(request, number);
      countGiven(request, number, count);
      fewBeingMade(made, request.files.length, who.now);
      const record = await recordOf(file);
      const certified = count === undefined ? undefined : await certify(number, count, who.now);
      const copy = begun(request, file, record, certified?.entry, lookBy(who));
      const after = opened(request, number, certified?.entry, moment);
      const counted = days?.opened({ subject: who.by.subject, day: moment.today }, { number, request: request.id });
      const deed = accessDeed("OpenCopy", who.by, { request: onRecord(copy, after) });
      await commit([
        ...requests.advance(request, after, deed),
        besideFile(copy, after, "OpenCopy", who),
        copies.begin(copy),
        ...(certified ? [certified.write] : []),
        ...(counted ? [counted] : []),
      ]);
      return { copy, request: after };
    });
    await queue.send(messagesOf(copy));
    return viewOf(copy, request, { from: 1, pages: 0 }, who.now);
  }

  /**
   * AF-24. A request in which no certified copy counts that could not be made, which is on record. Whoever makes copies changes no request:
   * so it is noted here, when the copy is looked at or another is opened.
   */
  async function withoutFailed(first: AccessRequest, made: readonly Copy[], now: string): Promise<AccessRequest> {
    let request = first;
    for (const copy of made) {
      const certified = isInVain(copy, now) ? certifiedOf(copy, request) : undefined;
      if (!certified || certified.failedAt !== undefined) continue;
      const after = madeInVain(request, certified, { now });
      const what = onRecord(copy, request);
      const deed = accessDeed("FailCopy", MAKER, { request: what });
      const beside = accessDeed("FailCopy", MAKER, { request: { ...what, request: request.id } });
      await commit([
        ...requests.advance(request, after, deed),
        trail.beside({ kind: "file", id: what.file }, beside, now),
      ]);
      request = after;
    }
    return request;
  }

  /** The copies that were begun under a request and can be looked at again, the oldest first. */
  async function list({ request }: Sought, now: string): Promise<{ items: BegunCopy[] }> {
    const all = (await copies.of(request.id)).filter((copy) => {
      const file = request.files.find(({ paper }) => paper === copy.paper);
      return file && isStillFor(copy, { viewer: request.asker.subject, file }) && !isGone(copy, now);
    });
    const items = all.map((copy) => begunCopyOf(copy, request));
    return { items: items.toSorted((a, b) => (a.begunAt < b.begunAt ? -1 : 1)) };
  }

  /** How far a copy is, and where its pages can be seen, for some minutes: of what is still filed under its number. */
  async function show(
    { request, file, copy }: Opened,
    pages: { from: number; pages: number },
    who: Who,
  ): Promise<CopyView> {
    if (!copy) throw new Refused("access.no-such-copy", request.id);
    await bound(request, who.now);
    if (isGone(copy, who.now)) throw new Refused("access.no-such-copy", copy.copy);
    if (copy.status === "failed")
      await anew(ATTEMPTS, async () => withoutFailed(await desk.get(request.id), [copy], who.now));
    await recordOf(file);
    if (isStuck(copy, who.now) && (await copies.sendAgain(copy, who.now))) await queue.send(messagesOf(copy));
    const view = await viewOf(copy, request, pages, who.now);
    if (view.shown.length > 0 || view.pdf !== null) await lookedAt(copy, request, who);
    return view;
  }

  /** CR-14. No address is given out but on record: what does not go on with a look that has its entry gets one of its own. */
  async function lookedAt(first: Copy, request: AccessRequest, who: Who): Promise<void> {
    const look = lookBy(who);
    await anew(ATTEMPTS, async (attempt) => {
      const copy = attempt === 1 ? first : await copies.get(first);
      if (copy?.status !== "being made" && copy?.status !== "ready")
        throw new Refused("access.no-such-copy", first.copy);
      if (goesOn(copy, look)) return;
      const deed = accessDeed("SeeCopy", who.by, { request: onRecord(copy, request) });
      await commit([
        copies.look(copy, look),
        trail.beside({ kind: "request", id: request.id }, deed, who.now),
        besideFile(copy, request, "SeeCopy", who),
      ]);
    });
  }

  /**
   * The file of a request, or of a copy that was begun under it, and whether what was granted has ended: then the policies refuse it, and
   * say to the asker alone how it ended.
   */
  async function find(
    { id, number, copy: copyId }: { id: string; number?: string | undefined; copy?: string | undefined },
    { person, now }: Pick<Who, "person" | "now">,
  ): Promise<Opened> {
    const request = await desk.get(id);
    const copy = copyId === undefined ? undefined : await copies.get({ request: id, copy: copyId });
    const file = request.files.find((each) => each.number === number || each.paper === copy?.paper);
    const isOwn = request.asker.subject === person.subject;
    const ended = endedBy(desk.momentOf(now).today, request);
    const viewer = request.asker.subject;
    const isThere =
      copyId === undefined || (file && copy && (ended !== undefined || isStillFor(copy, { viewer, file })));
    if (!isOwn && !(file && isThere)) throw new Refused("people.not-allowed", id);
    if (!isThere) throw new Refused("access.no-such-copy", copyId);
    if (!file) throw new Refused("access.not-in-grant", number ?? id);
    return { id, request, file, copy, ended };
  }

  /** @throws Refused `file.destroyed`, `file.in-disposal`; `access.voided` where the number is no longer this paper's, `access.no-copy` where no page of it can be shown */
  async function recordOf({ number, paper }: RequestedFile): Promise<FiledRecord & { format: ReadFormat }> {
    const record = await files.get(number);
    if (record?.id === paper) usable(record);
    if (record?.status !== "filed" || record.id !== paper) throw new Refused("access.voided", number);
    const format = ReadFormat.safeParse(record.format).data;
    if (format === undefined || record.pages === 0) throw new Refused("access.no-copy", number);
    return { ...record, format };
  }

  /** AF-24. The next number of the year's certified copies, and the write by which it is taken. */
  async function certify(number: string, count: number, now: string) {
    if (!rules.copies) throw new Refused("access.no-copies", number);
    const year = Number(desk.momentOf(now).today.slice(0, 4));
    const name = rules.copies.seriesOf(year);
    const before = await series.standing(name);
    const last = (before?.last ?? 0) + 1;
    const entry: Certified = { copyNumber: rules.copies.number(year, last), number, count, at: now };
    return { entry, write: series.move(before, { series: name, last, classYears: [] }) };
  }

  function begun(
    request: Granted | Lent,
    { pages }: RequestedFile,
    record: FiledRecord & { format: ReadFormat },
    certified: Certified | undefined,
    look: Look,
  ): BeingMade {
    const now = look.lookedAt;
    const at = rules.clock(now);
    const { number, title } = record;
    const viewed = markOf(request, number, at);
    const shown = pagesOf(record.pages, pages);
    const extract = certified !== undefined && isPart(record.pages, shown);
    const mark = certified
      ? certifiedMark(viewed, {
          ...{ number, title, pages: record.pages, copyNumber: certified.copyNumber, count: certified.count },
          ...(extract && { extracted: pages }),
          ...{ company: rules.company, at },
        })
      : viewed;
    const { document, recognised } = record.kept;
    return beginCopy(
      {
        ...{ request: request.id, copy: randomUUID(), viewer: request.asker.subject },
        ...{ paper: record.id, document, recognised },
        ...{ format: record.format, pages: record.pages, shown, extract, mark },
        ...(certified && { copyNumber: certified.copyNumber }),
      },
      look,
    );
  }

  /** What stands of a copy in the story of its file, which does not know the request: with whom it is, and what for. */
  function besideFile(copy: Copy, request: AccessRequest, event: "OpenCopy" | "SeeCopy", { by, now }: Who): Write {
    const behalf = behalfOf(request);
    const why = {
      request: request.id,
      purpose: request.purpose,
      ...(behalf && { for: behalf.organisation }),
      ...(request.letter && { letter: request.letter.reference }),
    };
    const what = onRecord(copy, request);
    return trail.beside({ kind: "file", id: what.file }, accessDeed(event, by, { request: { ...what, ...why } }), now);
  }

  async function viewOf(
    copy: Copy,
    request: AccessRequest,
    { from, pages }: { from: number; pages: number },
    now: string,
  ): Promise<CopyView> {
    const ready = copy.status === "ready" ? pagesIn(copy) : copy.status === "being made" ? copy.ready : [];
    const wanted = ready.filter((page) => page >= from && page < from + pages);
    const shown = await Promise.all(
      wanted.map(async (page) => ({
        page,
        withheld: !isShown(copy, page),
        url: await viewing.pageUrl(copy, page, ADDRESS_SECONDS),
      })),
    );
    return {
      ...begunCopyOf(copy, request),
      shown,
      code: copy.status === "failed" ? copy.code : null,
      pdf: copy.status === "ready" ? await viewing.pdfUrl(copy, ADDRESS_SECONDS) : null,
      until: new Date(Date.parse(now) + ADDRESS_SECONDS * 1000).toISOString(),
    };
  }

  /** An outsider's copy, or an authority's, bears their name before the employee's. `at` is as the regulation's clock shows it. */
  function markOf(request: AccessRequest, number: string, at: string): CopyMark {
    const { id, asker, purpose } = request;
    const behalf = behalfOf(request);
    const name = behalf
      ? `${start(behalf.organisation, NAME)} ${start(behalf.contact, NAME)}（经办 ${asker.name}）`
      : asker.name;
    const { department } = asker;
    return viewingMark({ name, department, request: id.slice(0, 8), at, number, purpose: start(purpose, PURPOSE) });
  }

  return { find, open, list, show };
};

/** What stands in the trail of a copy: of which file, of which pages where not of all, and which number it has. */
function onRecord(copy: Copy, request: AccessRequest) {
  const { number, copyNumber, count } = begunCopyOf(copy, request);
  const pages = fileOf(request, number).pages;
  return {
    ...{ file: number, copy: copy.copy },
    ...(pages !== undefined && { pages }),
    ...(copyNumber !== null && { copyNumber, count }),
  };
}

const lookBy = ({ by, now }: Who): Look => ({ lookedAt: now, lookedFrom: by.address ?? "" });

/** The first characters of a text, and that there were more. */
function start(text: string, most: number): string {
  const all = Array.from(text);
  return all.length > most ? `${all.slice(0, most).join("")}…` : text;
}
