import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { type Bound, holds, order, type Row, updated } from "./expressions.ts";

/** Where the copies of tables lie. */
const OFFSITE = "us-west-2";

/** A table's keys, and of each index its partition and its order. */
interface Schema {
  keys: readonly string[];
  indexes?: Record<string, readonly [partition: string, order: string]>;
}

interface Change {
  before: Row | undefined;
  after: Row;
}

type Put = { TableName?: string | undefined; Item?: Row | undefined; ConditionExpression?: string | undefined } & Bound;
type Delete = {
  TableName?: string | undefined;
  Key?: Row | undefined;
  ConditionExpression?: string | undefined;
} & Bound;

interface Written {
  Put?: Put | undefined;
  Update?: UpdateInput | undefined;
  Delete?: Delete | undefined;
  ConditionCheck?: Delete | undefined;
}

/** DynamoDB in memory, as far as the archive uses it, behind every client of this test file. */
export class Tables {
  readonly #schemas: Record<string, Schema>;
  readonly #rows = new Map<string, Map<string, Row>>();
  readonly #changes: { table: string; change: Change }[] = [];
  /** What is left in a table's copy off site of what is deleted here. */
  offsite: Row[] = [];
  /** The ids of rows that no index has heard of yet. */
  behind: ReadonlySet<string> = new Set();
  /** How much all queries have answered. */
  bytesRead = 0;

  /** `called` hears of each call, and may fail it. */
  constructor(schemas: Record<string, Schema>, called: (act: () => unknown) => unknown) {
    this.#schemas = schemas;
    const at = (name: string | undefined) => this.#table(name);
    const fake = mockClient(DynamoDBDocumentClient);
    fake.on(GetCommand).callsFake(({ TableName, Key }) => called(() => ({ Item: at(TableName).get(keyText(Key)) })));
    fake.on(PutCommand).callsFake((put: Put) => called(() => this.#all([{ Put: put }])));
    fake.on(UpdateCommand).callsFake((input) => called(() => this.#update(input)));
    fake.on(TransactWriteCommand).callsFake((input) => called(() => this.#transact(input)));
    fake.on(QueryCommand).callsFake((input) => called(() => this.#query(input)));
    fake.on(ScanCommand).callsFake(({ TableName }) => called(() => ({ Items: [...at(TableName).values()] })));
    fake.on(BatchGetCommand).callsFake(({ RequestItems }, clientOf) => {
      const client = clientOf();
      return called(async () => {
        const left = (await client.config.region()) === OFFSITE ? this.offsite : [];
        const rows = (name: string, key: Row) =>
          at(name).get(keyText(key)) ?? left.find((row) => this.#keyOf(name, row) === keyText(key)) ?? [];
        return {
          Responses: Object.fromEntries(
            Object.entries<{ Keys: Row[] }>(RequestItems).map(([name, { Keys }]) => [
              name,
              Keys.flatMap((key) => rows(name, key)),
            ]),
          ),
        };
      });
    });
  }

  rows(table: string): Row[] {
    return [...this.#table(table).values()];
  }

  put(table: string, row: Row): void {
    const [key, after] = [this.#keyOf(table, row), written(row)];
    this.#changes.push({ table, change: { before: this.#table(table).get(key), after } });
    this.#table(table).set(key, after);
  }

  /** What was put into a table, in order, as its stream tells it. */
  changes(table: string): Change[] {
    return this.#changes.flatMap((each) => (each.table === table ? each.change : []));
  }

  /** An item expires, or is taken away by hand. */
  delete(table: string, key: Row): void {
    this.#table(table).delete(keyText(key));
  }

  #table(name = ""): Map<string, Row> {
    this.#schema(name);
    const table = this.#rows.get(name) ?? new Map<string, Row>();
    this.#rows.set(name, table);
    return table;
  }

  #schema(table: string): Schema {
    const schema = this.#schemas[table];
    if (!schema) throw new Error(`there is no table ${table}`);
    return schema;
  }

  #keyOf(table: string, row: Row): string {
    return keyText(Object.fromEntries(this.#schema(table).keys.map((name) => [name, row[name]])));
  }

  #update({ TableName = "", Key = {}, UpdateExpression = "", ConditionExpression, ...bound }: UpdateInput) {
    const row = this.#table(TableName).get(keyText(Key));
    if (ConditionExpression !== undefined && !holds(ConditionExpression, row, bound)) throw conditionFailed();
    const next = updated(UpdateExpression, { ...Key, ...row }, bound);
    this.put(TableName, next);
    return bound.ReturnValues === "ALL_NEW" ? { Attributes: next } : {};
  }

  #transact({ TransactItems = [] }: TransactWriteCommandInput) {
    if (TransactItems.length > 100) throw invalid("a transaction has room for a hundred writes");
    if (new Set(TransactItems.map((item) => this.#itemOf(item))).size < TransactItems.length)
      throw invalid("a transaction has no more than one write of an item");
    const met = TransactItems.map((item) => this.#met(item));
    if (met.every(Boolean)) return this.#all(TransactItems);
    throw new TransactionCanceledException({
      message: "a condition failed",
      $metadata: {},
      CancellationReasons: met.map((each) => ({ Code: each ? "None" : "ConditionalCheckFailed" })),
    });
  }

  #met({ Put, Update, Delete, ConditionCheck }: Written): boolean {
    const keyed = Update ?? Delete ?? ConditionCheck;
    const of = Put ?? keyed;
    if (of?.ConditionExpression === undefined) return true;
    const { TableName = "" } = of;
    const key = Put ? this.#keyOf(TableName, Put.Item ?? {}) : keyText(keyed?.Key ?? {});
    return holds(of.ConditionExpression, this.#table(TableName).get(key), of);
  }

  #itemOf({ Put, Update, Delete, ConditionCheck }: Written): string {
    const { TableName = "", Key = {} } = Update ?? Delete ?? ConditionCheck ?? {};
    return Put
      ? `${Put.TableName} ${this.#keyOf(Put.TableName ?? "", Put.Item ?? {})}`
      : `${TableName} ${keyText(Key)}`;
  }

  #all(items: Written[]) {
    if (!items.every((item) => this.#met(item))) throw conditionFailed();
    for (const { Put, Update, Delete } of items) {
      if (Update) this.#update(Update);
      if (Put) this.put(Put.TableName ?? "", Put.Item ?? {});
      if (Delete) this.#table(Delete.TableName).delete(keyText(Delete.Key ?? {}));
    }
    return {};
  }

  #query({ TableName = "", IndexName, KeyConditionExpression = "", FilterExpression, ...input }: QueryCommandInput) {
    const { keys, indexes = {} } = this.#schema(TableName);
    const [partition = "", sort = ""] = IndexName === undefined ? keys : (indexes[IndexName] ?? []);
    if (partition === "") throw new Error(`${TableName} has no index ${IndexName}`);
    const names = [...new Set([...keys, partition, sort])];
    const position = (row: Row) => Object.fromEntries(names.map((name) => [name, row[name]]));
    const from = input.ExclusiveStartKey;
    if (from && Object.keys(from).sort().join() !== names.toSorted().join()) throw invalid("starting key");
    const before = (a: Row, b: Row) => order(a[sort], b[sort]) || order(keyText(position(a)), keyText(position(b)));
    const direction = input.ScanIndexForward === false ? -1 : 1;
    const heardOf = (row: Row) => IndexName === undefined || !this.behind.has(String(row.id));
    const found = this.rows(TableName)
      .filter(heardOf)
      .filter((row) => row[sort] !== undefined && holds(KeyConditionExpression, row, input))
      .sort((a, b) => direction * before(a, b))
      .filter((row) => !from || direction * before(row, from) > 0);
    const page = answered(found, input.Limit ?? 1000);
    this.bytesRead += Buffer.byteLength(JSON.stringify(page));
    const last = page.at(-1);
    const more = last && page.length < found.length;
    return {
      Items: page.filter((row) => FilterExpression === undefined || holds(FilterExpression, row, input)),
      ScannedCount: page.length,
      ...(more && { LastEvaluatedKey: position(last) }),
    };
  }
}

/** An answer of DynamoDB has so many bytes at most. */
const ANSWER = 1024 ** 2;

/** How many rows at most, and no more than find room in an answer. */
function answered(found: readonly Row[], limit: number): Row[] {
  const page: Row[] = [];
  let bytes = 0;
  for (const row of found.slice(0, limit)) {
    bytes += Buffer.byteLength(JSON.stringify(row));
    if (bytes > ANSWER && page.length > 0) break;
    page.push(row);
  }
  return page;
}

type UpdateInput = Delete & { UpdateExpression?: string | undefined; ReturnValues?: string | undefined };

const keyText = (key: Row) => JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));

/** As DynamoDB keeps it: a copy, without what is undefined. */
function written(row: Row): Row {
  const kept = (value: unknown): unknown => {
    if (value instanceof Set) return new Set(value);
    if (value instanceof Uint8Array || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(kept);
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [[name, kept(each)]])),
    );
  };
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, each]) => (each === undefined ? [] : [[name, kept(each)]])),
  );
}

const conditionFailed = () => new ConditionalCheckFailedException({ message: "a condition failed", $metadata: {} });
const invalid = (what: string) =>
  new DynamoDBServiceException({ name: "ValidationException", message: what, $fault: "client", $metadata: {} });
