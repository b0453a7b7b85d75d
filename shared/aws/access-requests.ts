import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { isLost } from "#shared/domain/access/loan.ts";
import { AccessRequest, type GivenBack, type Kind, type Lent, RequestStatus } from "#shared/domain/access/request.ts";
import { STATES } from "#shared/domain/access/states.ts";
import { isOutstanding } from "#shared/domain/access/succeed.ts";
import { changedTasks } from "#shared/domain/access/tasks.ts";
import type { Deed } from "#shared/domain/audit/deed.ts";
import type { Paging } from "#shared/domain/contract.ts";
import type { AuditTrail } from "./audit-trail.ts";
import { FileIndex } from "./file-index.ts";
import { beginningOf, beginningWith, equal, type Filter, type Listed, listed, type Partition } from "./listing.ts";
import { allRows } from "./rows.ts";
import { Tasks } from "./tasks.ts";
import type { Write } from "./transaction.ts";
import type { Use } from "./uses.ts";

/** What requests can be asked for. */
export interface RequestQuery {
  /** The beginning of an id, of four characters at least; with it, no asker is looked at. */
  id?: string | undefined;
  /** By subject. */
  asker?: string | readonly string[] | undefined;
  status?: RequestStatus | undefined;
  kind?: Kind | undefined;
  year?: number | undefined;
}

/** What is due in the `due` index. */
const CLOCK = "clock";
const Due = z.object({ id: z.string() });

/**
 * AF-21, CR-14. Requests for files, and what became of them. Every change of one is written together with the tasks that it gives or takes
 * away, the uses of its files, and its audit entry. No use begins, or becomes another, of a file whose destruction has begun, nor under a voided number.
 */
export class AccessRequests {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #files: FileIndex;
  readonly #tables: { requests: string; uses: string };
  readonly #tasks: Tasks;
  readonly #trail: AuditTrail;
  readonly #dueOn: (request: AccessRequest) => string | undefined;

  /** `dueOn` tells the day on which the clock may change a request. */
  constructor(
    dynamo: DynamoDBDocumentClient,
    env: { REQUEST_TABLE: string; TASK_TABLE: string; USE_TABLE: string; FILE_TABLE: string },
    trail: AuditTrail,
    dueOn: (request: AccessRequest) => string | undefined,
  ) {
    this.#dynamo = dynamo;
    this.#files = new FileIndex(dynamo, env);
    this.#tables = { requests: env.REQUEST_TABLE, uses: env.USE_TABLE };
    this.#tasks = new Tasks(dynamo, env);
    this.#trail = trail;
    this.#dueOn = dueOn;
  }

  async get(id: string): Promise<AccessRequest | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#tables.requests, Key: { id }, ConsistentRead: true }),
    );
    return Item && AccessRequest.parse(Item);
  }

  /** Puts a request, once. */
  enter(request: AccessRequest, deed: Deed): Write[] {
    return this.#written(undefined, request, deed);
  }

  /** Changes a request from the state in which it was read; if it has left that state, nothing is written. */
  advance(before: AccessRequest, after: AccessRequest, deed: Deed): Write[] {
    return this.#written(before, after, deed);
  }

  /**
   * A page of the requests that a query names, the newest first; of several askers asker by asker, with no more than a state to go by
   * state by state, and by id the highest first.
   */
  list({ id, asker, status, kind, year }: RequestQuery, page: Paging): Promise<Listed<AccessRequest>> {
    const askedYear = year === undefined ? undefined : String(year);
    if (id !== undefined) return this.#list([beginningWith(id)], equal({ kind, status, askedYear }), page);
    if (asker !== undefined) {
      const theirs = [asker].flat().map((each) => by("asker", "askedBy", each));
      return this.#list(theirs, equal({ kind, status, askedYear }), page);
    }
    if (askedYear !== undefined) return this.#list([by("year", "askedYear", askedYear)], equal({ kind, status }), page);
    const states = RequestStatus.options.filter((each) => each === (status ?? each));
    return this.#list(states.map(inState), equal({ kind }), page);
  }

  /** A page of what is lent, or came back and was not looked at yet; of those that should have been back by a day alone. */
  async loans({ overdueOn }: { overdueOn?: string | undefined }, page: Paging): Promise<Listed<Lent | GivenBack>> {
    const states = (["lent", "given back"] as const).map(inState);
    const { items, cursor } = await this.#list(
      states,
      overdueOn === undefined ? equal({}) : overdueBy(overdueOn),
      page,
    );
    return { items: items.filter((each) => each.status === "lent" || each.status === "given back"), cursor };
  }

  #list(partitions: Partition[], filter: Filter, page: Paging): Promise<Listed<AccessRequest>> {
    const parse = (row: unknown) => AccessRequest.parse(row);
    return listed(
      this.#dynamo,
      { table: this.#tables.requests, key: "id", partitions, filter, newestFirst: true, parse },
      page,
    );
  }

  /** All requests of a query, page after page. */
  async *all(query: RequestQuery): AsyncGenerator<AccessRequest> {
    let cursor: string | undefined;
    do {
      const page = await this.list(query, { limit: 100, cursor });
      yield* page.items;
      cursor = page.cursor;
    } while (cursor !== undefined);
  }

  /** The ids of those that the clock may change by a day (`YYYY-MM-DD`). */
  async due(today: string): Promise<string[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#tables.requests,
        IndexName: "due",
        KeyConditionExpression: "duePartition = :clock AND dueAt <= :today",
        ExpressionAttributeValues: { ":clock": CLOCK, ":today": today },
      },
    );
    return (await allRows(pages)).map((row) => Due.parse(row).id);
  }

  #written(before: AccessRequest | undefined, after: AccessRequest, deed: Deed): Write[] {
    const { requests, uses } = this.#tables;
    const [was, is] = [before ? usesBy(before) : [], usesBy(after)];
    const same = (a: Use, b: Use) => a.number === b.number && a.holder === b.holder;
    const put = is.filter((use) => !was.some((each) => same(each, use) && each.state === use.state));
    const begun = new Set(put.flatMap(({ number, state }) => (state === "lost" ? [] : number)));
    return [
      { Put: { TableName: requests, Item: this.#row(after), ...unchangedSince(before) } },
      this.#trail.write({ kind: "request", id: after.id }, after.rev, deed, after.since),
      ...this.#tasks.change(changedTasks(before, after)),
      ...was
        .filter((use) => !is.some((each) => same(each, use)))
        .map(({ number, holder }) => ({ Delete: { TableName: uses, Key: { number, holder } } })),
      ...put.map((use) => ({ Put: { TableName: uses, Item: use, ...(use.holder === ON_PAPER && unheldBut(use)) } })),
      // Whoever condemns a file looks for its uses afterwards: one of the two sees the other.
      ...[...begun].map((number) => this.#files.isUsable(number)),
    ];
  }

  /** A request as its table holds it: proved to be one, with the attributes that its indexes need. */
  #row(request: AccessRequest) {
    const dueAt = this.#dueOn(request);
    return {
      ...AccessRequest.parse(request),
      beginning: beginningOf(request.id),
      askedBy: request.asker.subject,
      askedYear: request.askedOn.slice(0, 4),
      ...(dueAt !== undefined && { duePartition: CLOCK, dueAt }),
    };
  }
}

/** Whether a request is overdue (`isOverdue`): what is lent, and what is said to be given back and is paper. */
const overdueBy = (today: string): Filter => ({
  terms: ["loan.dueOn < :today AND attribute_not_exists(#returning) OR loan.dueOn < :today AND loan.#form = :paper"],
  names: { "#returning": "returning", "#form": "form" },
  values: { ":today": today, ":paper": "paper" },
});

/** AM-20. Whether a request of somebody who left is still to be ended or passed on, by all that the index knows. */
export const outstanding =
  (dynamo: DynamoDBDocumentClient, env: { REQUEST_TABLE: string }) =>
  async (asker: string): Promise<boolean> => {
    const pages = paginateQuery(
      { client: dynamo },
      {
        TableName: env.REQUEST_TABLE,
        IndexName: "by-asker",
        KeyConditionExpression: "askedBy = :asker",
        ExpressionAttributeValues: { ":asker": asker },
      },
    );
    return (await allRows(pages)).some((row) => isOutstanding(AccessRequest.parse(row)));
  };

/** Nobody else has it on paper. */
const unheldBut = ({ request }: Use) => ({
  ConditionExpression: "attribute_not_exists(holder) OR #request = :request",
  ExpressionAttributeNames: { "#request": "request" },
  ExpressionAttributeValues: { ":request": request },
});

const by = (index: string, attribute: string, value: string): Partition => ({
  ...{ index: `by-${index}`, attribute, value },
  order: "askedAt",
});
const inState = (status: RequestStatus) => by("status", "status", status);

const unchangedSince = (before: AccessRequest | undefined) =>
  before === undefined
    ? { ConditionExpression: "attribute_not_exists(id)" }
    : {
        ConditionExpression: "#status = :status AND rev = :rev",
        ExpressionAttributeNames: { "#status": "status" },
        ExpressionAttributeValues: { ":status": before.status, ":rev": before.rev },
      };

const ON_PAPER = "on paper";

function usesBy(request: AccessRequest): Use[] {
  const state = STATES[request.status].holds;
  const paper = paperOf(request);
  return request.files.flatMap(({ number }): Use[] => [
    ...(state === undefined ? [] : [{ number, holder: request.id, request: request.id, state }]),
    ...(paper === undefined ? [] : [{ number, holder: ON_PAPER, request: request.id, state: paper }]),
  ]);
}

/** Where the paper is of what a request lent so: out, or lost (DL-16); nothing where it lies in the archive. */
function paperOf(request: AccessRequest): "on paper" | "lost" | undefined {
  if (!("loan" in request) || request.loan?.form !== "paper") return undefined;
  if (request.status !== "returned") return ON_PAPER;
  return isLost(request) ? "lost" : undefined;
}
