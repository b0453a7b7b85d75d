import { type DynamoDBDocumentClient, GetCommand, paginateQuery, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Deed } from "#shared/domain/audit/deed.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { samplesSince, withoutSamples, withSamples } from "#shared/domain/disposal/apart.ts";
import { DisposalApplication, DisposalStatus, Sample } from "#shared/domain/disposal/application.ts";
import { leavesSome } from "#shared/domain/disposal/deciding.ts";
import type { AuditTrail } from "./audit-trail.ts";
import { ifHeld } from "./if-held.ts";
import { beginningOf, beginningWith, equal, type Listed, listed, newest, type Partition } from "./listing.ts";
import { allIds, allRows } from "./rows.ts";
import type { Write } from "./transaction.ts";

/** What applications can be asked for. */
export interface DisposalQuery {
  /** The beginning of an id, of four characters at least. */
  id?: string | undefined;
  status?: DisposalStatus | undefined;
  year?: number | undefined;
}

const HEAD = "head";
/** Who sampled which file: a row each, for all of them do not fit beside the application. */
const SAMPLE = "sample ";
/** Applications that leave files which are not given back, or kept longer, yet lie together in an index, as `unbrought`. */
const UNBROUGHT = "yes";

/** AF-32…AF-37. Applications to destroy files, with what their supervisors sampled: the disposal records, beside the files that each lists. */
export class Disposals {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { DISPOSAL_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.DISPOSAL_TABLE;
  }

  /** An application, but for what its supervisors sampled. */
  async get(id: string): Promise<DisposalApplication | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { id, row: HEAD }, ConsistentRead: true }),
    );
    return Item && DisposalApplication.parse(Item);
  }

  /** An application with all that its supervisors sampled. */
  async whole(id: string): Promise<DisposalApplication | undefined> {
    const application = await this.get(id);
    if (!application || !("samples" in application)) return application;
    return withSamples(application, await this.#samples(id));
  }

  /** What an application's supervisors sampled, as it stands at this moment. */
  async #samples(id: string): Promise<Sample[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        KeyConditionExpression: "id = :id AND begins_with(#row, :sample)",
        ExpressionAttributeNames: { "#row": "row" },
        ExpressionAttributeValues: { ":id": id, ":sample": SAMPLE },
        ConsistentRead: true,
      },
    );
    return (await allRows(pages)).map((row) => Sample.parse(row));
  }

  /** That an application still is as it was read. */
  unchanged({ id, status, rev }: DisposalApplication): Write {
    return { ConditionCheck: { TableName: this.#table, Key: { id, row: HEAD }, ...unchangedSince({ status, rev }) } };
  }

  /** A page of the applications that a query names, the newest first. */
  list({ id, status, year }: DisposalQuery, page: Paging): Promise<Listed<DisposalApplication>> {
    const proposedYear = year === undefined ? undefined : String(year);
    const parse = (row: unknown) => DisposalApplication.parse(row);
    const from = (partitions: Partition[], filter: Record<string, unknown>) =>
      listed(
        this.#dynamo,
        { table: this.#table, key: ["id", "row"], partitions, filter: equal(filter), newestFirst: true, parse },
        page,
      );
    if (id !== undefined) return from([beginningWith(id)], { status, proposedYear });
    if (proposedYear !== undefined) return from([by("by-year", "proposedYear", proposedYear)], { status });
    if (status !== undefined) return from([by("by-status", "status", status)], {});
    const states = DisposalStatus.options.map((each) => by("by-status", "status", each));
    return newest(this.#dynamo, { table: this.#table, key: "id", partitions: states, parse }, page);
  }

  /** The ids of all applications in a state, of which there are never many. */
  async inState(status: "drafted" | "proposed" | "destroying" | "signed"): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.list({ status }, { limit: 100, cursor });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    return ids;
  }

  /** The ids of all applications of whose files some may not be brought along as they stand. */
  async unbrought(): Promise<string[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        IndexName: "unbrought",
        KeyConditionExpression: "unbrought = :yes",
        ExpressionAttributeValues: { ":yes": UNBROUGHT },
      },
    );
    return allIds(pages);
  }

  /** Notes that an application's files were all brought along as it was read; nothing where it has changed since. */
  async brought({ id, rev }: DisposalApplication): Promise<void> {
    await ifHeld(
      this.#dynamo.send(
        new UpdateCommand({
          ...{ TableName: this.#table, Key: { id, row: HEAD } },
          UpdateExpression: "REMOVE unbrought, unbroughtRev",
          ConditionExpression: "unbroughtRev = :rev",
          ExpressionAttributeValues: { ":rev": rev },
        }),
      ),
    );
  }

  /** Puts an application, or changes it from the state in which it was read, and counts the change. */
  protected written(before: DisposalApplication | undefined, after: DisposalApplication) {
    const counted = { ...after, rev: (before?.rev ?? 0) + 1 };
    const writes: Write[] = [
      { Put: { TableName: this.#table, Item: headRow(counted), ...(before ? unchangedSince(before) : NEW) } },
      ...samplesSince(before, after).map((each) => ({
        Put: { TableName: this.#table, Item: sampleRow(after.id, each) },
      })),
    ];
    return { rev: counted.rev, writes };
  }
}

/** The same for whoever puts and changes applications: each time with its entry in the trail. */
export class RecordedDisposals extends Disposals {
  readonly #trail: AuditTrail;

  constructor(dynamo: DynamoDBDocumentClient, env: { DISPOSAL_TABLE: string }, trail: AuditTrail) {
    super(dynamo, env);
    this.#trail = trail;
  }

  /** Puts an application, once. */
  enter(application: DisposalApplication, deed: Deed): Write[] {
    return this.#recorded(undefined, application, deed);
  }

  /** Changes an application from the state in which it was read, with its entry; if it has left that state, nothing is written. */
  advance(before: DisposalApplication, after: DisposalApplication, deed: Deed): Write[] {
    return this.#recorded(before, after, deed);
  }

  #recorded(before: DisposalApplication | undefined, after: DisposalApplication, deed: Deed): Write[] {
    const { rev, writes } = this.written(before, after);
    return [...writes, this.#trail.write({ kind: "disposal", id: after.id }, rev, deed, after.since)];
  }
}

const by = (index: string, attribute: string, value: string): Partition => ({
  ...{ index, attribute, value },
  order: "proposedAt",
});

const NEW = { ConditionExpression: "attribute_not_exists(id)" };

const unchangedSince = ({ status, rev }: Pick<DisposalApplication, "status" | "rev">) => ({
  ConditionExpression: "#status = :status AND rev = :rev",
  ExpressionAttributeNames: { "#status": "status" },
  ExpressionAttributeValues: { ":status": status, ":rev": rev },
});

/**
 * An application as its table holds it: proved to be one, with the attributes that its indexes need. Whenever it changes and leaves any
 * file, it is to be looked at whether that was brought along.
 */
const headRow = (application: DisposalApplication) => ({
  ...DisposalApplication.parse(withoutSamples(application)),
  row: HEAD,
  ...(leavesSome(application) && { unbrought: UNBROUGHT, unbroughtRev: application.rev }),
  beginning: beginningOf(application.id),
  proposedYear: application.proposedOn.slice(0, 4),
});

const sampleRow = (id: string, sample: Sample) => ({
  ...Sample.parse(sample),
  ...{ id, row: `${SAMPLE}${sample.number} ${sample.by.subject}` },
});
