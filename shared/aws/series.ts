import { type DynamoDBDocumentClient, GetCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { Counter } from "#shared/domain/numbering/assign.ts";
import type { Write } from "./transaction.ts";

const Row = z.object({ series: z.string(), last: z.int().min(0), class: z.string(), year: z.int() });

/** A class and a year in which numbers were given. */
export interface ClassYear {
  class: string;
  year: number;
}

/** AF-13. Where each series stands. */
export class Series {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { SERIES_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.SERIES_TABLE;
  }

  /** The sequence given last; nothing where the series has not been opened. */
  async last(series: string): Promise<number | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { series }, ConsistentRead: true }),
    );
    return Item && Row.parse(Item).last;
  }

  /** Moves a series on, if it still stands where it was read; `from` is nothing for a series that is opened by this. */
  move(from: number | undefined, to: Counter, of: ClassYear): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: { series: to.series, last: to.last, ...of },
        ...(from === undefined
          ? { ConditionExpression: "attribute_not_exists(series)" }
          : {
              ConditionExpression: "#last = :from",
              ExpressionAttributeNames: { "#last": "last" },
              ExpressionAttributeValues: { ":from": from },
            }),
      },
    };
  }

  /** The classes and years that have files, in the catalogue's order. */
  async classYears(): Promise<ClassYear[]> {
    const found = new Map<string, ClassYear>();
    let from: Record<string, unknown> | undefined;
    do {
      const page = await this.#dynamo.send(new ScanCommand({ TableName: this.#table, ExclusiveStartKey: from }));
      for (const item of page.Items ?? []) {
        const row = Row.parse(item);
        found.set(`${row.class}#${row.year}`, { class: row.class, year: row.year });
      }
      from = page.LastEvaluatedKey;
    } while (from);
    return [...found.values()].sort((a, b) => a.class.localeCompare(b.class) || a.year - b.year);
  }
}
