import {
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  type QueryCommandInput,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { type CatalogueQuery, upTo, vaguer } from "#shared/domain/catalogue/query.ts";
import {
  type DestroyedRecord,
  type FiledRecord,
  FileRecord,
  type VoidedRecord,
} from "#shared/domain/catalogue/record.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { customerKey } from "#shared/domain/customer-name.ts";
import { sortKey } from "#shared/domain/numbering/format.ts";
import { type Waiting, waitingOf } from "#shared/domain/retention/waiting.ts";
import { batchGet } from "./batch-get.ts";
import { ifHeld } from "./if-held.ts";
import { equal, type Filter, type Listed, listed, type Partition } from "./listing.ts";
import { allRows } from "./rows.ts";
import type { ClassYear, Series } from "./series.ts";
import type { Write } from "./transaction.ts";

const Due = z.object({ number: z.string() });

/** AF-15. The catalogue: the record of every number that was ever given, in the order of the numbers. */
export class FileIndex {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { FILE_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.FILE_TABLE;
  }

  async get(number: string): Promise<FileRecord | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { number }, ConsistentRead: true }),
    );
    return Item && FileRecord.parse(Item);
  }

  /** The records of those numbers that have one, as they stand at this moment. */
  async getAll(numbers: readonly string[]): Promise<Map<string, FileRecord>> {
    const rows = await batchGet(
      this.#dynamo,
      this.#table,
      numbers.map((number) => ({ number })),
    );
    return new Map(rows.map((row) => FileRecord.parse(row)).map((record) => [record.number, record]));
  }

  /** Enters a number that was never given before (AF-13). */
  enter(record: FiledRecord): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: row(record),
        ConditionExpression: "attribute_not_exists(#number)",
        ...NUMBER,
      },
    };
  }

  /** Moves a number to the void register, once, as it was read. */
  enterVoid(before: FileRecord, after: VoidedRecord): Write {
    return { Put: { TableName: this.#table, Item: row(after), ...unchangedSince(before) } };
  }

  /** Writes the next state of a file's record, which counts one more change, if it still is as it was read. */
  change<R extends FileRecord>(before: FileRecord, after: R): { after: R; write: Write } {
    const next = { ...after, rev: before.rev + 1 };
    return { after: next, write: { Put: { TableName: this.#table, Item: row(next), ...unchangedSince(before) } } };
  }

  /** CI-12. From when on a destroyed file is beyond recovery: one more change of its record as it was read, which leaves all else alone. */
  irrecoverable({ number, rev }: DestroyedRecord, from: string): { rev: number; write: Write } {
    const next = rev + 1;
    return {
      rev: next,
      write: {
        Update: {
          ...{
            TableName: this.#table,
            Key: { number },
            UpdateExpression: "SET irrecoverableFrom = :from, rev = :next",
          },
          ConditionExpression: "rev = :rev",
          ExpressionAttributeValues: { ":from": from, ":rev": rev, ":next": next },
        },
      },
    };
  }

  /** That a number is still filed: neither voided nor destroyed. */
  isFiled(number: string): Write {
    return {
      ConditionCheck: {
        ...{ TableName: this.#table, Key: { number }, ConditionExpression: "#status = :filed" },
        ...{ ExpressionAttributeNames: { "#status": "status" }, ExpressionAttributeValues: { ":filed": "filed" } },
      },
    };
  }

  /** AF-32, AF-13. That a file's number is not voided, nor its destruction begun: else no use of it begins. */
  isUsable(number: string): Write {
    return {
      ConditionCheck: {
        ...{ TableName: this.#table, Key: { number } },
        ConditionExpression: "#status = :filed AND #retention.#at.#stage <> :condemned",
        ExpressionAttributeNames: { "#status": "status", "#retention": "retention", "#at": "at", "#stage": "stage" },
        ExpressionAttributeValues: { ":filed": "filed", ":condemned": "condemned" },
      },
    };
  }

  /** A page of all records of a paper: its number now, and those that were voided, as filed. */
  ofPaper(id: string, page: Paging): Promise<Listed<FileRecord>> {
    return this.#listed([{ index: "by-id", attribute: "id", value: id, order: "filedAt" }], NO_FILTER, page);
  }

  /** All records of a paper. */
  allOfPaper(id: string): Promise<FileRecord[]> {
    return this.#every((page) => this.ofPaper(id, page));
  }

  /** All records of a customer. */
  allOfCustomer(customer: string): Promise<FileRecord[]> {
    return this.#every((page) => this.ofCustomer(customer, page));
  }

  /** DL-07. What was filed in some classes and years as a copy of another, voided numbers too. */
  copiesIn(all: readonly ClassYear[]): Promise<FileRecord[]> {
    return this.#every((page) => this.#listed(all.map(classYearPartition), COPIES, page));
  }

  async #every(list: (page: Paging) => Promise<Listed<FileRecord>>): Promise<FileRecord[]> {
    const found: FileRecord[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: AT_A_TIME, cursor });
      found.push(...page.items);
      cursor = page.cursor;
    } while (cursor !== undefined);
    return found;
  }

  /** The numbers whose lock in the vault is due to be looked at by `until`. */
  async locksDue(until: string): Promise<string[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        IndexName: "due",
        KeyConditionExpression: "duePartition = :lock AND dueAt <= :until",
        ExpressionAttributeValues: { ":lock": LOCK, ":until": until },
      },
    );
    return (await allRows(pages)).map((each) => Due.parse(each).number);
  }

  /**
   * Notes until when a file is locked, and when that is due again, and leaves all else of its record alone; nothing where the record has
   * changed since it was read: its end may be another by now, and its lock stays due, or undue, as whoever changed it said.
   */
  async locked(read: FiledRecord | VoidedRecord): Promise<void> {
    const { number, kept, lockDue } = read;
    const { ExpressionAttributeValues, ...unchanged } = unchangedSince(read);
    const due =
      lockDue === undefined
        ? " REMOVE lockDue, duePartition, dueAt"
        : ", lockDue = :due, duePartition = :lock, dueAt = :due";
    await ifHeld(
      this.#dynamo.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { number },
          UpdateExpression: `SET kept = :kept${due}`,
          ...unchanged,
          ExpressionAttributeValues: {
            ...{ ...ExpressionAttributeValues, ":kept": kept },
            ...(lockDue !== undefined && { ":due": lockDue, ":lock": LOCK }),
          },
        }),
      ),
    );
  }

  /** AF-32. The files whose time is over on a day and that do not wait for an appraisal yet, page after page: no other is read. */
  async *over(today: string): AsyncGenerator<FiledRecord[]> {
    for (const waiting of ["running", "shorter"] satisfies Waiting[])
      yield* this.#pages({
        IndexName: FOR_APPRAISAL,
        KeyConditionExpression: "appraisal = :waiting AND appraiseOn <= :today",
        ExpressionAttributeValues: { ":waiting": waiting, ":today": today },
      });
  }

  /** AF-15. The files that were filed since an instant, month after month up to this one, as filed. */
  async *filedSince(since: string, now: string): AsyncGenerator<FiledRecord[]> {
    for (const month of monthsFrom(since, now))
      yield* this.#pages({
        IndexName: "by-month",
        KeyConditionExpression: "filedMonth = :month AND filedAt >= :since",
        ExpressionAttributeValues: { ":month": month, ":since": since },
      });
  }

  async *#pages(query: Omit<QueryCommandInput, "TableName">): AsyncGenerator<FiledRecord[]> {
    for await (const { Items = [] } of paginateQuery({ client: this.#dynamo }, { TableName: this.#table, ...query }))
      yield Items.map((item) => FileRecord.parse(item)).filter((record) => record.status === "filed");
  }

  /** A page of the files that wait for somebody, those first that have waited longest. */
  waiting(
    waiting: Waiting,
    { class: sign, customer, ...only }: WaitingQuery,
    page: Paging,
  ): Promise<Listed<FileRecord>> {
    const partition =
      sign === undefined
        ? { index: FOR_APPRAISAL, attribute: "appraisal", value: waiting, order: "appraiseOn" }
        : { index: WAITING_BY_CLASS, attribute: "waitingClass", value: `${waiting}#${sign}`, order: "appraiseOn" };
    return this.#listed([partition], equal({ ...only, customerKey: customer && customerKey(customer) }), page);
  }

  /** A page of a customer's files. */
  ofCustomer(customer: string, page: Paging): Promise<Listed<FileRecord>> {
    return this.#listed([customerPartition(customer)], NO_FILTER, page);
  }

  /** A page of the files of some classes and years. */
  ofClassYears(all: readonly ClassYear[], page: Paging): Promise<Listed<FileRecord>> {
    return this.#listed(all.map(classYearPartition), NO_FILTER, page);
  }

  #listed(partitions: Partition[], filter: Filter, page: Paging): Promise<Listed<FileRecord>> {
    const listing = { table: this.#table, key: "number", partitions, filter, most: MOST_LOOKED_AT };
    return listed(this.#dynamo, { ...listing, parse: (row: unknown) => FileRecord.parse(row) }, page);
  }

  /** A page of the files that a query names, in the catalogue's order: class, year, series, sequence; a submitter's as filed. */
  async list(query: CatalogueQuery, series: Series, page: Paging): Promise<Listed<FileRecord>> {
    return this.#listed(await partitionsOf(query, series), filterOf(query), page);
  }
}

/** The months from one instant to another, as `2026-03`. */
function monthsFrom(from: string, to: string): string[] {
  const months: string[] = [];
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (; month.toISOString() <= to; month.setUTCMonth(month.getUTCMonth() + 1))
    months.push(month.toISOString().slice(0, 7));
  return months;
}

/** What the files that wait for somebody can be narrowed to. */
export interface WaitingQuery {
  class?: string | undefined;
  department?: string | undefined;
  customer?: string | undefined;
  level?: string | undefined;
  year?: number | undefined;
}

const FOR_APPRAISAL = "for-appraisal";
const WAITING_BY_CLASS = "waiting-by-class";
/** How many records are looked at for one page: some megabytes, in well under a second each. */
const MOST_LOOKED_AT = 2500;
/** How many records are read together. */
const AT_A_TIME = 100;
const NO_FILTER: Filter = { terms: [], names: {}, values: {} };
const COPIES: Filter = { ...NO_FILTER, terms: ["attribute_exists(copyOf)"] };

/** What is due in the `due` index. */
const LOCK = "lock";
const unchangedSince = ({ status, rev }: FileRecord) => ({
  ConditionExpression: "#status = :status AND rev = :rev",
  ExpressionAttributeNames: { "#status": "status" },
  ExpressionAttributeValues: { ":status": status, ":rev": rev },
});
const NUMBER = { ExpressionAttributeNames: { "#number": "number" } };

const classYear = (of: ClassYear) => `${of.class}#${of.year}`;
const classYearPartition = (of: ClassYear): Partition => ({
  ...{ index: "by-class-year", attribute: "classYear", value: classYear(of), order: "sortKey" },
});

/** However its name is written. */
const customerPartition = (customer: string): Partition => ({
  ...{ index: "by-customer", attribute: "customerKey", value: customerKey(customer), order: "sortKey" },
});

/** Under which, and from which day on, a record is found for an appraisal. */
function appraisalOf(record: FileRecord) {
  const found = waitingOf(record);
  if (!found) return undefined;
  const { waiting, on } = found;
  return {
    ...{ appraisal: waiting, appraiseOn: on },
    ...(waiting !== "running" && { waitingClass: `${waiting}#${record.class}` }),
  };
}

/** A record with the attributes that its indexes need. */
const row = (record: FileRecord) => ({
  ...record,
  classYear: classYear(record),
  sortKey: sortKey(record.series, record.seq),
  submittedBy: record.submitter.name,
  ...(record.customer !== undefined && { customerKey: customerKey(record.customer) }),
  filedMonth: record.filedAt.slice(0, 7),
  ...(record.lockDue !== undefined && { duePartition: LOCK, dueAt: record.lockDue }),
  ...appraisalOf(record),
  ...(record.status === "voided" && { voidedYear: record.voidedAt.slice(0, 4) }),
});

/** The fewest partitions that hold all that is asked for. */
async function partitionsOf(query: CatalogueQuery, series: Series): Promise<Partition[]> {
  const { customer, submitter } = query;
  if (customer !== undefined) return [customerPartition(customer)];
  if (submitter !== undefined)
    return [{ index: "by-submitter", attribute: "submittedBy", value: submitter, order: "filedAt" }];
  const all = await series.classYears();
  return all
    .filter((each) => (query.class ?? each.class) === each.class && (query.year ?? each.year) === each.year)
    .map(classYearPartition);
}

/** The rest of the query, as `isFoundBy` has it. */
function filterOf({ from, to, submitter, customer, copies, ...rest }: CatalogueQuery): Filter {
  const filter = equal({ ...rest, ...(customer !== undefined && { submittedBy: submitter }) });
  const since = from === undefined ? [] : [from, ...vaguer(from)];
  if (from !== undefined)
    filter.terms.push(`(${since.map((_, n) => `#date ${n === 0 ? ">=" : "="} :from${n}`).join(" OR ")})`);
  if (to !== undefined) filter.terms.push("#date <= :to");
  if (copies !== undefined) filter.terms.push("attribute_exists(copyOf)");
  return {
    terms: filter.terms,
    names: { ...filter.names, ...((from ?? to) !== undefined && { "#date": "date" }) },
    values: {
      ...filter.values,
      ...Object.fromEntries(since.map((date, n) => [`:from${n}`, date])),
      ...(to !== undefined && { ":to": upTo(to) }),
    },
  };
}
