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
  type BeingMade,
  beginCopy,
  type Copy,
  type CopyMark,
  type CopyMessage,
  certifiedMark,
  isShown,
  messagesOf,
  viewingMark,
} from "#shared/domain/access/copy.ts";
import { countGiven, endedBy, fileOf, inForce, opened } from "#shared/domain/access/grant.ts";
import { pagesOf } from "#shared/domain/access/pages.ts";
import {
  type AccessRequest,
  behalfOf,
  type Certified,
  type Granted,
  type Lent,
  type RequestedFile,
} from "#shared/domain/access/request.ts";
import type { CopyView } from "#shared/domain/access/view.ts";
import { accessDeed } from "#shared/domain/audit/deed.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import { ReadFormat } from "#shared/domain/intake/item.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Bound } from "./agreements.ts";
import type { Desk, Who } from "./desk.ts";

export interface Showing {
  desk: Desk;
  requests: AccessRequests;
  copies: Copies;
  files: FileIndex;
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
    /** As the clock in the regulation's zone shows an instant: `2026-11-27 09:30`. */
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

/** An address is good for so many seconds. */
const SECONDS = 300;

/** Another copy may take the number that was read; then it is read again. */
const ATTEMPTS = 5;

/** A copy of which nothing is there after so many milliseconds was begun by somebody who died before saying so: it is said again. */
const PATIENCE = 30_000;

/** Of the purpose so many characters stand on every page. */
const PURPOSE = 24;

/** AF-24, CR-14. Copies of files for the eyes of those who were granted to see them. */
export const showing = (to: Showing) => {
  const { desk, requests, copies, files, series, trail, days, viewing, queue, commit, bound, rules } = to;

  /** Begins a copy, on record with the request and with the file. */
  async function open(
    { id }: Opened,
    { number, count }: { number: string; count?: number | undefined },
    who: Who,
  ): Promise<CopyView> {
    const { copy, certified } = await anew(ATTEMPTS, async () => {
      const request = inForce(await desk.get(id), desk.momentOf(who.now));
      await bound(request, who.now);
      const file = fileOf(request, number);
      countGiven(request, number, count);
      const record = await recordOf(file);
      const certified = count === undefined ? undefined : await certify(number, count, who.now);
      const copy = begun(request, file, record, certified?.entry, who.now);
      await commit(written(request, file, copy, certified, who));
      return { copy, certified };
    });
    await queue.send(messagesOf(copy));
    return viewOf(copy, number, { from: 1, pages: 0 }, who.now, certified?.entry);
  }

  /** How far a copy is, and where its pages can be seen, for some minutes. */
  async function show(
    { request, file, copy }: Opened,
    pages: { from: number; pages: number },
    who: Who,
  ): Promise<CopyView> {
    if (!copy) throw new Refused("access.no-such-copy", request.id);
    await bound(request, who.now);
    if (copy.status === "being made" && copy.ready.length === 0 && isLate(copy, who.now))
      await queue.send(messagesOf(copy));
    const certified = request.certified.find(({ at, number }) => at === copy.begunAt && number === file.number);
    return viewOf(copy, file.number, pages, who.now, certified);
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
    if (!file && !isOwn) throw new Refused("people.not-allowed", id);
    if (copyId !== undefined && (!file || (copy?.status === "withdrawn" && ended === undefined)))
      throw new Refused("access.no-such-copy", copyId);
    if (!file) throw new Refused("access.not-in-grant", number ?? id);
    return { id, request, file, copy, ended };
  }

  /** @throws Refused `access.voided` where the number is no longer this paper's, `access.no-copy` where no page of it can be shown */
  async function recordOf({ number, paper }: RequestedFile): Promise<FiledRecord & { format: ReadFormat }> {
    const record = await files.get(number);
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
    now: string,
  ): BeingMade {
    const viewed = markOf(request, now);
    const { number, title } = record;
    const mark = certified
      ? certifiedMark(viewed, {
          ...{ number, title, pages: record.pages, copyNumber: certified.copyNumber, count: certified.count },
          ...{ company: rules.company, date: desk.momentOf(now).today },
        })
      : viewed;
    const { document, recognised } = record.kept;
    return beginCopy(
      {
        ...{ request: request.id, copy: randomUUID(), paper: record.id, document, recognised },
        ...{ format: record.format, pages: record.pages, shown: pagesOf(record.pages, pages), mark },
      },
      now,
    );
  }

  function written(
    request: Granted | Lent,
    file: RequestedFile,
    copy: BeingMade,
    certified: { entry: Certified; write: Write } | undefined,
    { by, now }: Who,
  ): Write[] {
    const moment = desk.momentOf(now);
    const after = opened(request, file.number, certified?.entry, moment);
    const counted = days?.opened(
      { subject: by.subject, day: moment.today },
      { number: file.number, request: request.id },
    );
    const what = {
      ...{ file: file.number, copy: copy.copy },
      ...(file.pages !== undefined && { pages: file.pages }),
      ...(certified && { copyNumber: certified.entry.copyNumber, count: certified.entry.count }),
    };
    const behalf = behalfOf(request);
    const why = {
      request: request.id,
      purpose: request.purpose,
      ...(behalf && { for: behalf.organisation }),
      ...(request.letter && { letter: request.letter.reference }),
    };
    return [
      ...requests.advance(request, after, accessDeed("OpenCopy", by, { request: what })),
      trail.beside(
        { kind: "file", id: file.number },
        accessDeed("OpenCopy", by, { request: { ...what, ...why } }),
        now,
      ),
      copies.begin(copy),
      ...(certified ? [certified.write] : []),
      ...(counted ? [counted] : []),
    ];
  }

  async function viewOf(
    copy: Copy,
    number: string,
    { from, pages }: { from: number; pages: number },
    now: string,
    certified: Certified | undefined,
  ): Promise<CopyView> {
    const all = Array.from({ length: copy.pages }, (_, n) => n + 1);
    const ready = copy.status === "ready" ? all : copy.status === "being made" ? copy.ready : [];
    const wanted = ready.filter((page) => page >= from && page < from + pages);
    const shown = await Promise.all(
      wanted.map(async (page) => ({
        page,
        withheld: !isShown(copy, page),
        url: await viewing.pageUrl(copy, page, SECONDS),
      })),
    );
    return {
      ...{ copy: copy.copy, number, pages: copy.pages, ready: ready.length, shown },
      state: copy.status === "withdrawn" ? "failed" : copy.status,
      code: copy.status === "failed" ? copy.code : null,
      copyNumber: certified?.copyNumber ?? null,
      count: certified?.count ?? null,
      pdf: copy.status === "ready" ? await viewing.pdfUrl(copy, SECONDS) : null,
      until: new Date(Date.parse(now) + SECONDS * 1000).toISOString(),
    };
  }

  /** Who sees it, under which request, when and what for. An outsider's copy, or an authority's, bears their name before the employee's. */
  function markOf(request: AccessRequest, now: string): CopyMark {
    const { id, asker, purpose } = request;
    const behalf = behalfOf(request);
    const name = behalf ? `${behalf.organisation} ${behalf.contact}（经办 ${asker.name}）` : asker.name;
    const viewed = viewingMark({ name, department: asker.department, request: id.slice(0, 8), at: rules.clock(now) });
    return { tiles: [...viewed.tiles, `用途：${Array.from(purpose).slice(0, PURPOSE).join("")}`] };
  }

  return { find, open, show };
};

const isLate = ({ begunAt }: BeingMade, now: string): boolean => Date.parse(now) - Date.parse(begunAt) > PATIENCE;
