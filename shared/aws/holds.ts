import { type DynamoDBDocumentClient, GetCommand, paginateQuery, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { Paging } from "#shared/domain/contract.ts";
import { customerKey } from "#shared/domain/customer-name.ts";
import { Instant } from "#shared/domain/instant.ts";
import { Hold, type InForce, type Lifted } from "#shared/domain/retention/hold.ts";
import { batchGet } from "./batch-get.ts";
import { ifHeld } from "./if-held.ts";
import { beginningOf, beginningWith, equal, type Filter, type Listed, listed } from "./listing.ts";
import { allIds } from "./rows.ts";
import { anew, ConditionFailed, type Write } from "./transaction.ts";

/** Which holds are in force, by their ids, and how often that has changed: one item, so that it is read and checked as one. */
const Counter = z.object({ changes: z.int().min(1), inForce: z.set(z.string()).default(new Set()) });
const COUNTER = { id: "counter" };

/** Until when what was filed has been looked at for the holds that are on it. */
const Seen = z.object({ until: Instant });
const SEEN = { id: "seen" };

/** What is to be mirrored in the vault lies together in an index, as `unmirrored`, with how far it was. */
const UNMIRRORED = "yes";
const Unmirrored = z.object({ unmirrored: z.literal(UNMIRRORED), cursor: z.string().optional() });

/** How often what is read while a hold is being placed is read again. */
const ATTEMPTS = 10;

/** What holds can be asked for. */
export interface HoldQuery {
  /** The beginning of an id, of four characters at least. */
  id?: string | undefined;
  number?: string | undefined;
  customer?: string | undefined;
  status?: Hold["status"] | undefined;
}

/**
 * AF-32. Holds. Every one that is placed or lifted changes the counter in the same transaction: whoever decides on those in force
 * writes what they decided on the condition that the counter is as it was, so that no hold comes in between.
 */
export class Holds {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { HOLD_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.HOLD_TABLE;
  }

  async get(id: string): Promise<Hold | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true }),
    );
    return Item && Hold.parse(Item);
  }

  /**
   * All that are in force, as they stand at this moment, and the counter's state to which that belongs. A transaction's items do not
   * all appear at once: where one that the counter names is not there yet, both are read again.
   */
  inForce(): Promise<{ holds: InForce[]; changes: number }> {
    return anew(ATTEMPTS, async () => {
      const { Item } = await this.#dynamo.send(
        new GetCommand({ TableName: this.#table, Key: COUNTER, ConsistentRead: true }),
      );
      if (!Item) return { holds: [], changes: 0 };
      const { changes, inForce } = Counter.parse(Item);
      const rows = await batchGet(
        this.#dynamo,
        this.#table,
        [...inForce].map((id) => ({ id })),
      );
      const holds = rows.map((row) => Hold.parse(row)).filter((hold) => hold.status === "in force");
      if (holds.length < inForce.size) throw new ConditionFailed(new Set());
      return { holds, changes };
    });
  }

  /** That no hold was placed or lifted since the counter was read. */
  unchangedSince(changes: number): Write {
    const { ConditionExpression, values } = stillAt(changes);
    return {
      ConditionCheck: {
        ...{ TableName: this.#table, Key: COUNTER, ConditionExpression },
        ...(changes > 0 && { ExpressionAttributeValues: values }),
      },
    };
  }

  /** Places a hold, once, where none was placed or lifted since the counter was read: so nobody places the same one twice. */
  place(hold: InForce, changes: number): Write[] {
    return [
      { Put: { TableName: this.#table, Item: row(hold), ConditionExpression: "attribute_not_exists(id)" } },
      this.#counted("ADD changes :one, inForce :ids", hold, stillAt(changes)),
    ];
  }

  /** Lifts a hold as it was read. */
  lift(before: InForce, after: Lifted): Write[] {
    return [
      {
        Put: {
          TableName: this.#table,
          Item: row(after),
          ConditionExpression: "#status = :status AND rev = :rev",
          ExpressionAttributeNames: { "#status": "status" },
          ExpressionAttributeValues: { ":status": before.status, ":rev": before.rev },
        },
      },
      this.#counted("ADD changes :one DELETE inForce :ids", before),
    ];
  }

  #counted(
    UpdateExpression: string,
    { id }: Hold,
    { values, ...condition }: Partial<ReturnType<typeof stillAt>> = {},
  ): Write {
    return {
      Update: {
        ...{ TableName: this.#table, Key: COUNTER, UpdateExpression, ...condition },
        ExpressionAttributeValues: { ":one": 1, ":ids": new Set([id]), ...values },
      },
    };
  }

  /** Those that the vault does not show yet as they stand, by their ids. */
  async unmirrored(): Promise<string[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        IndexName: "unmirrored",
        KeyConditionExpression: "unmirrored = :yes",
        ExpressionAttributeValues: { ":yes": UNMIRRORED },
      },
    );
    return allIds(pages);
  }

  /** A hold that the vault does not show yet as it stands, and how far that is; nothing where it does. */
  async mirroring(id: string): Promise<{ hold: Hold; cursor: string | undefined } | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true }),
    );
    const left = Unmirrored.safeParse(Item).data;
    return left && { hold: Hold.parse(Item), cursor: left.cursor };
  }

  /** Notes how far the vault shows a hold; without a cursor, all of it. One that was lifted meanwhile is begun anew in any case. */
  async mirrored({ id, rev }: Hold, cursor: string | undefined): Promise<void> {
    await ifHeld(
      this.#dynamo.send(
        new UpdateCommand({
          ...{ TableName: this.#table, Key: { id } },
          UpdateExpression: cursor === undefined ? "REMOVE unmirrored, #cursor" : "SET #cursor = :cursor",
          ConditionExpression: "rev = :rev AND unmirrored = :yes",
          ExpressionAttributeNames: { "#cursor": "cursor" },
          ExpressionAttributeValues: {
            ...{ ":rev": rev, ":yes": UNMIRRORED },
            ...(cursor !== undefined && { ":cursor": cursor }),
          },
        }),
      ),
    );
  }

  /** Until when what was filed has been looked at for the holds that are on it; nothing where nobody has looked. */
  async seenUntil(): Promise<string | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: SEEN, ConsistentRead: true }),
    );
    return Item && Seen.parse(Item).until;
  }

  async seen(until: string): Promise<void> {
    await this.#dynamo.send(
      new UpdateCommand({
        ...{ TableName: this.#table, Key: SEEN },
        UpdateExpression: "SET #until = :until",
        ExpressionAttributeNames: { "#until": "until" },
        ExpressionAttributeValues: { ":until": Seen.parse({ until }).until },
      }),
    );
  }

  /** A page of holds, the newest first: those in force, then those that were lifted; by id the highest first. */
  list({ id, status, ...on }: HoldQuery, page: Paging): Promise<Listed<Hold>> {
    const states = (["in force", "lifted"] as const).filter((each) => each === (status ?? each));
    const partitions =
      id === undefined
        ? states.map((value) => ({ index: "by-status", attribute: "status", value, order: "since" }))
        : [beginningWith(id)];
    const filter = onlyOn(on);
    return listed(
      this.#dynamo,
      { table: this.#table, key: "id", partitions, filter, newestFirst: true, parse: (each) => Hold.parse(each) },
      page,
    );
  }
}

/** That the counter is as it was read. */
const stillAt = (changes: number) =>
  changes === 0
    ? { ConditionExpression: "attribute_not_exists(changes)", values: {} }
    : { ConditionExpression: "changes = :changes", values: { ":changes": changes } };

/** A hold as its table has it once it was placed or lifted: the vault does not show it yet. */
const row = (hold: Hold) => ({
  ...{ ...Hold.parse(hold), beginning: beginningOf(hold.id), unmirrored: UNMIRRORED },
  ...(hold.scope.on === "customer" && { customerKey: customerKey(hold.scope.customer) }),
});

/** Those placed on this very file, or this very customer. */
function onlyOn({ number, customer }: Pick<HoldQuery, "number" | "customer">): Filter {
  const ofCustomer = equal({ customerKey: customer && customerKey(customer) });
  if (number === undefined) return ofCustomer;
  return {
    terms: [...ofCustomer.terms, "#scope.#number = :number"],
    names: { ...ofCustomer.names, "#scope": "scope", "#number": "number" },
    values: { ...ofCustomer.values, ":number": number },
  };
}
