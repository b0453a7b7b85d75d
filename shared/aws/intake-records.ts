import { type DynamoDBDocumentClient, GetCommand, paginateQuery, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Deed } from "#shared/domain/audit/deed.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { type Filed, Item, type Rejected, Status } from "#shared/domain/intake/item.ts";
import type { AuditTrail } from "./audit-trail.ts";
import { batchGet } from "./batch-get.ts";
import { ifHeld } from "./if-held.ts";
import { beginningOf, beginningWith, equal, type Filter, type Listed, listed, type Partition } from "./listing.ts";
import { allIds } from "./rows.ts";
import type { Write } from "./transaction.ts";

/** What the intake list can be asked for. */
export interface IntakeQuery {
  /** The beginning of an id, of four characters at least. */
  id?: string | undefined;
  key?: string | undefined;
  department?: string | undefined;
  status?: Status | undefined;
}

/** What an item can wait for: its next step, to be cleared up after, or the end of its time in quarantine. */
export type Waiting = Exclude<Status, "in review"> | "expiry";

/** The papers on their way into the archive, and those that have come to their end. Who only reads needs no more than this. */
export class KnownPapers {
  protected readonly dynamo: DynamoDBDocumentClient;
  protected readonly table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { INTAKE_TABLE: string }) {
    this.dynamo = dynamo;
    this.table = env.INTAKE_TABLE;
  }

  async get(id: string): Promise<Item | undefined> {
    const { Item: row } = await this.dynamo.send(
      new GetCommand({ TableName: this.table, Key: { id }, ConsistentRead: true }),
    );
    return row && Item.parse(row);
  }

  /** Those items that exist, in the order asked for. */
  async getAll(ids: readonly string[]): Promise<Item[]> {
    const keys = [...new Set(ids)].map((id) => ({ id }));
    const rows = await batchGet(this.dynamo, this.table, keys);
    const found = new Map(rows.map((row) => Item.parse(row)).map((item) => [item.id, item]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** DL-07. The ids of the papers that were refused for having the same bytes as this one. */
  async duplicatesOf(id: string): Promise<string[]> {
    const pages = paginateQuery(
      { client: this.dynamo },
      {
        TableName: this.table,
        IndexName: "by-original",
        KeyConditionExpression: "duplicateOf = :id",
        ExpressionAttributeValues: { ":id": id },
      },
    );
    return allIds(pages);
  }
}

/** The same, to be changed: every change is written together with its audit entry. */
export class IntakeRecords extends KnownPapers {
  readonly #trail: AuditTrail;

  constructor(dynamo: DynamoDBDocumentClient, env: { INTAKE_TABLE: string }, trail: AuditTrail) {
    super(dynamo, env);
    this.#trail = trail;
  }

  /** Registers an item, once. */
  register(item: Item, deed: Deed): Write[] {
    return [
      { Put: { TableName: this.table, Item: row(item), ConditionExpression: "attribute_not_exists(id)" } },
      this.#trail.write({ kind: "paper", id: item.id }, item.rev, deed, item.since),
    ];
  }

  /** Changes an item from the state in which it was read; if it has left that state, nothing is written. */
  advance(before: Item, after: Item, deed: Deed): Write[] {
    return [
      {
        Put: {
          TableName: this.table,
          Item: row(after),
          ConditionExpression: "#status = :status AND rev = :rev",
          ExpressionAttributeNames: { "#status": "status" },
          ExpressionAttributeValues: { ":status": before.status, ":rev": before.rev },
        },
      },
      this.#trail.write({ kind: "paper", id: after.id }, after.rev, deed, after.since),
    ];
  }

  /** Holds where a paper is as it was read. */
  unchanged({ id, rev }: Item): Write {
    return {
      ConditionCheck: {
        ...{ TableName: this.table, Key: { id } },
        ...{ ConditionExpression: "rev = :rev", ExpressionAttributeValues: { ":rev": rev } },
      },
    };
  }

  /**
   * Notes that the sweep sends an item's present step again: neither a change of state nor an entry of the trail. Nothing is
   * noted, and `false` answered, where the item has moved on meanwhile; so too by `settled`.
   */
  async nudge(item: Item, now: string): Promise<boolean> {
    return this.#touch(item, "SET nudges = nudges + :one, since = :now", { ":one": 1, ":now": now });
  }

  /** Notes that nothing of an item is left behind; a refused one still lies in quarantine, until that expires. */
  async settled(item: Filed | Rejected): Promise<boolean> {
    const pending = pendingOf({ ...item, settled: true });
    if (pending === undefined) return this.#touch(item, "SET settled = :true REMOVE pending", { ":true": true });
    return this.#touch(item, "SET settled = :true, pending = :pending", { ":true": true, ":pending": pending });
  }

  /** The ids of items that have waited for this since before `until`, the longest first. */
  async pending(waiting: Waiting, until: string): Promise<string[]> {
    const pages = paginateQuery(
      { client: this.dynamo },
      {
        TableName: this.table,
        IndexName: "pending",
        KeyConditionExpression: "pending = :waiting AND since < :until",
        ExpressionAttributeValues: { ":waiting": waiting, ":until": until },
      },
    );
    return allIds(pages);
  }

  /** The paper that came in under a key that takes but one. It may be unknown for a second yet. */
  async byKey(key: string): Promise<Item | undefined> {
    return (await this.list({ key }, { limit: 1 })).items[0];
  }

  /** A page of the items that a query names: the newest first, with no more than a state to go by state by state, and by id the highest first. */
  async list(query: IntakeQuery, page: Paging): Promise<Listed<Item>> {
    const [partitions, filter] = within(query);
    const parse = (row: unknown) => Item.parse(row);
    return listed(this.dynamo, { table: this.table, key: "id", partitions, filter, newestFirst: true, parse }, page);
  }

  async #touch(item: Item, update: string, values: Record<string, unknown>): Promise<boolean> {
    const touched = await ifHeld(
      this.dynamo.send(
        new UpdateCommand({
          TableName: this.table,
          Key: { id: item.id },
          UpdateExpression: update,
          ConditionExpression: "rev = :rev",
          ExpressionAttributeValues: { ...values, ":rev": item.rev },
        }),
      ),
    );
    return touched !== undefined;
  }
}

/** An item as its table holds it: proved to be one, for a row that cannot be read would spoil every list it is in. `pending` is there only while something is still to be done. */
function row(item: Item) {
  const pending = pendingOf(item);
  return { ...Item.parse(item), beginning: beginningOf(item.id), ...(pending !== undefined && { pending }) };
}

/** The fewest partitions that hold all that is asked for, and what else is asked. */
function within({ id, key, department, status }: IntakeQuery): [Partition[], Filter] {
  if (id !== undefined) return [[beginningWith(id)], equal({ key, department, status })];
  const by = (attribute: string, value: string): Partition => ({
    index: `by-${attribute}`,
    attribute,
    value,
    order: "receivedAt",
  });
  if (key !== undefined) return [[by("key", key)], equal({ department, status })];
  if (department !== undefined) return [[by("department", department)], equal({ status })];
  const states = Status.options.filter((each) => each === (status ?? each));
  return [states.map((each) => by("status", each)), equal({})];
}

function pendingOf(item: Item): Waiting | undefined {
  if (item.status === "in review") return undefined;
  if ("settled" in item && item.settled) return isQuarantined(item) ? "expiry" : undefined;
  return item.status;
}

const isQuarantined = (item: Item) => item.status === "rejected" && item.expiredAt === undefined;
