import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { type Actor, type Deed, intakeDeed } from "#shared/domain/audit/deed.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { Example } from "#shared/domain/reading/examples.ts";
import type { AuditTrail } from "./audit-trail.ts";
import { batchGet } from "./batch-get.ts";
import { type Listed, listed } from "./listing.ts";
import { allRows } from "./rows.ts";
import type { Write } from "./transaction.ts";

const base = { id: z.string(), regulation: z.string(), changed: z.iso.datetime(), rev: z.int().min(1) };
/** An example as its table holds it, or what is left of one that was forgotten: that it was. */
const Forgotten = z.object({ ...base, forgotten: z.literal(true) });
type Forgotten = z.infer<typeof Forgotten>;
const Row = z.union([Forgotten, z.object({ ...base, ...Example.shape })]);
type Row = z.infer<typeof Row>;

/** An index may show a change this much later than another that was made after it. */
const OVERLAP = 60_000;

/** AF-12. What archivists have taught under one regulation, one example a paper. Every change has its entry, under `example/{id}`. */
export class Examples {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;
  readonly #trail: AuditTrail;
  readonly #regulation: string;
  readonly #known = new Map<string, Example>();
  #until: string | undefined;

  constructor(dynamo: DynamoDBDocumentClient, env: { EXAMPLE_TABLE: string }, trail: AuditTrail, regulation: string) {
    this.#dynamo = dynamo;
    this.#table = env.EXAMPLE_TABLE;
    this.#trail = trail;
    this.#regulation = regulation;
  }

  /** All examples: read whole once, and from then on what has changed since. */
  async known(): Promise<Example[]> {
    const since = this.#until === undefined ? "0" : new Date(Date.parse(this.#until) - OVERLAP).toISOString();
    const changes = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        IndexName: BY_CHANGE,
        KeyConditionExpression: "regulation = :regulation AND changed > :since",
        ExpressionAttributeValues: { ":regulation": this.#regulation, ":since": since },
      },
    );
    for (const row of await allRows(changes)) this.#note(Row.parse(row));
    return [...this.#known.values()];
  }

  /** A page of the examples, the newest first. */
  async list(page: Paging): Promise<Listed<Example>> {
    const listing = {
      table: this.#table,
      key: "id",
      partitions: [{ index: BY_CHANGE, attribute: "regulation", value: this.#regulation, order: "changed" }],
      filter: { terms: ["attribute_not_exists(forgotten)"], names: {}, values: {} },
      newestFirst: true,
      parse: (row: unknown) => Example.parse(row),
    };
    return listed(this.#dynamo, listing, page);
  }

  /** The example of a paper, unless it was forgotten. */
  async get(id: string): Promise<Example | undefined> {
    const row = await this.#row(id);
    return row && !("forgotten" in row) ? Example.parse(row) : undefined;
  }

  /** Learns an example, in place of the one that its paper had. */
  async learn(example: Example, by: Actor): Promise<Write[]> {
    const { id, class: sign, type, at } = example;
    const deed = intakeDeed("LearnExample", by, { response: { class: sign, type } });
    return this.#change(await this.#row(id), example, deed, at);
  }

  /** Forgets the example of a paper, as it is, if it has one; who has learned it hears of it with the next paper. */
  async forget(id: string, by: Actor, now: string): Promise<{ example: Example; writes: Write[] } | undefined> {
    const row = await this.#row(id);
    if (!row || "forgotten" in row) return undefined;
    const example = Example.parse(row);
    const { regulation, class: sign, type } = example;
    const deed = intakeDeed("ForgetExample", by, { response: { class: sign, type } });
    return { example, writes: this.#change(row, { id, regulation, forgotten: true }, deed, now) };
  }

  #change(
    before: Row | undefined,
    next: Example | Omit<Forgotten, "changed" | "rev">,
    deed: Deed,
    now: string,
  ): Write[] {
    const rev = (before?.rev ?? 0) + 1;
    const write: Write = {
      Put: {
        TableName: this.#table,
        Item: Row.parse({ ...next, changed: now, rev }),
        ...(before === undefined
          ? { ConditionExpression: "attribute_not_exists(id)" }
          : { ConditionExpression: "rev = :rev", ExpressionAttributeValues: { ":rev": before.rev } }),
      },
    };
    return [write, this.#trail.write({ kind: "example", id: next.id }, rev, deed, now)];
  }

  async #row(id: string): Promise<Row | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true }),
    );
    return Item && Row.parse(Item);
  }

  #note(row: Row): void {
    if ("forgotten" in row) this.#known.delete(row.id);
    else this.#known.set(row.id, Example.parse(row));
    if (this.#until === undefined || row.changed > this.#until) this.#until = row.changed;
  }
}

const BY_CHANGE = "by-change";

/** Those of some papers whose examples are known still. */
export const withExamples =
  (dynamo: DynamoDBDocumentClient, { EXAMPLE_TABLE }: { EXAMPLE_TABLE: string }) =>
  async (ids: readonly string[]): Promise<Set<string>> => {
    const keys = ids.map((id) => ({ id }));
    const rows = (await batchGet(dynamo, EXAMPLE_TABLE, keys)).map((row) => Row.parse(row));
    return new Set(rows.filter((row) => !("forgotten" in row)).map(({ id }) => id));
  };
