import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import { customerKey } from "#shared/domain/customer-name.ts";
import { CustomerFacts } from "#shared/domain/retention/customer.ts";
import { batchGet } from "./batch-get.ts";
import { ifHeld } from "./if-held.ts";
import { allRows } from "./rows.ts";
import type { Write } from "./transaction.ts";

/**
 * How far a regulation was carried to the files that were worked out under another: to where, or to the end; and from where it is to be
 * carried again, since there was a file in trouble.
 */
const Walk = z.object({
  hash: z.string(),
  /** Counts what was noted of it, of whichever regulation. */
  rev: z.int().min(1),
  done: z.boolean(),
  from: z.string().optional(),
  again: z.object({ from: z.string().optional() }).optional(),
  at: z.iso.datetime(),
});
type Walk = z.infer<typeof Walk>;

const Behind = z.object({ of: z.string() });

type FactsOf = (file: Pick<FileRecord, "customer">) => CustomerFacts | undefined;

/** AF-18, DL-10. What is known of customers, and how far the regulation was carried to the files. */
export class Customers {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { FACT_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.FACT_TABLE;
  }

  async get(customer: string): Promise<CustomerFacts | undefined> {
    const row = await this.#get(rowKey(customer));
    return row && CustomerFacts.parse(row);
  }

  /** What is known of each of these files' customers, if anything is. */
  async ofAll(files: readonly Pick<FileRecord, "customer">[]): Promise<FactsOf> {
    const keys = new Set(files.flatMap(({ customer }) => (customer === undefined ? [] : rowKey(customer))));
    const rows = await batchGet(
      this.#dynamo,
      this.#table,
      [...keys].map((of) => ({ of })),
    );
    const known = new Map(rows.map((row) => CustomerFacts.parse(row)).map((facts) => [rowKey(facts.customer), facts]));
    return ({ customer }) => (customer === undefined ? undefined : known.get(rowKey(customer)));
  }

  /** Writes what is known of a customer, if it still is as it was read. */
  change(before: CustomerFacts | undefined, after: CustomerFacts): Write {
    return { Put: { TableName: this.#table, Item: factsRow(after), ...isAsRead(before) } };
  }

  /** That what is known of a customer is as it was read. */
  unchanged(customer: string, facts: CustomerFacts | undefined): Write {
    return { ConditionCheck: { TableName: this.#table, Key: { of: rowKey(customer) }, ...isAsRead(facts) } };
  }

  /** Notes from where on a customer's facts are still to be carried to its files, or that they were; nothing where they changed meanwhile. */
  async carried({ customer, rev }: CustomerFacts, from: string | undefined): Promise<void> {
    const Key = { of: rowKey(customer) };
    const condition = { ConditionExpression: "rev = :rev" };
    const update =
      from === undefined
        ? { UpdateExpression: "REMOVE carrying, behind", ExpressionAttributeValues: { ":rev": rev } }
        : {
            UpdateExpression: "SET carrying = :carrying",
            ExpressionAttributeValues: { ":rev": rev, ":carrying": { from } },
          };
    await ifHeld(this.#dynamo.send(new UpdateCommand({ TableName: this.#table, Key, ...condition, ...update })));
  }

  /** The customers whose facts changed by `until` and are not with all their files. */
  async behind(until: string): Promise<string[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        IndexName: "behind",
        KeyConditionExpression: "behind = :behind AND changedAt <= :until",
        ExpressionAttributeValues: { ":behind": BEHIND, ":until": until },
      },
    );
    return (await allRows(pages)).map((row) => Behind.parse(row).of.slice(rowKey("").length));
  }

  /** How far the regulation was carried that was carried last; nothing where none was yet. */
  async walk(): Promise<Walk | undefined> {
    const row = await this.#get(WALK);
    return row && Walk.parse(row);
  }

  /** Notes how far a regulation was carried; nothing where somebody else has noted anything since that was read. */
  async walked(before: Walk | undefined, said: Omit<Walk, "rev">): Promise<Walk | undefined> {
    const walk = { ...said, rev: (before?.rev ?? 0) + 1 };
    const put = new PutCommand({ TableName: this.#table, Item: { of: WALK, ...walk }, ...isAsRead(before) });
    return (await ifHeld(this.#dynamo.send(put))) && walk;
  }

  async #get(of: string): Promise<Record<string, unknown> | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { of }, ConsistentRead: true }),
    );
    return Item;
  }
}

/** In the `behind` index. */
const BEHIND = "customer";
const rowKey = (customer: string) => `customer ${customerKey(customer)}`;
const WALK = "regulation";
const isAsRead = (row: { rev: number } | undefined) =>
  row === undefined
    ? { ConditionExpression: "attribute_not_exists(rev)" }
    : { ConditionExpression: "rev = :rev", ExpressionAttributeValues: { ":rev": row.rev } };

const factsRow = (facts: CustomerFacts) => ({
  of: rowKey(facts.customer),
  ...facts,
  ...(facts.carrying && { behind: BEHIND }),
});
