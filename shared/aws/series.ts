import { type DynamoDBDocumentClient, GetCommand, paginateScan } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import type { Counter } from "#shared/domain/numbering/assign.ts";
import { allRows } from "./rows.ts";
import type { Write } from "./transaction.ts";

/** A class and a year in which numbers were given. */
export const ClassYear = z.object({ class: z.string(), year: z.int() });
export type ClassYear = z.infer<typeof ClassYear>;

/** AF-32. The words under which files were filed, which a regulation may not have any more. */
const Words = z.object({ type: z.array(z.string()), department: z.array(z.string()), level: z.array(z.string()) });
type Word = keyof z.infer<typeof Words>;

/**
 * Where a series stands: the sequence given last, and all that it was given in, for a series may span classes and years; of files, also the
 * words under which they were filed.
 */
const Standing = z.object({
  ...{ series: z.string(), last: z.int().min(0), classYears: z.array(ClassYear) },
  words: Words.optional(),
});
export type Standing = z.infer<typeof Standing>;

/** AF-13, AF-24. Where each series of numbers stands: the files', or the certified copies', which have a table of their own. */
export class Series {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { SERIES_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.SERIES_TABLE;
  }

  /** Nothing where the series has not been opened. */
  async standing(series: string): Promise<Standing | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { series }, ConsistentRead: true }),
    );
    return Item && Standing.parse(Item);
  }

  /** Moves a series on, if it still stands where it was read; `from` is nothing for a series that is opened by this. */
  move(from: Standing | undefined, to: Standing): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: to,
        ...(from === undefined
          ? { ConditionExpression: "attribute_not_exists(series)" }
          : {
              ConditionExpression: "#last = :from",
              ExpressionAttributeNames: { "#last": "last" },
              ExpressionAttributeValues: { ":from": from.last },
            }),
      },
    };
  }

  /** Where each series stands: there are few. */
  async all(): Promise<Standing[]> {
    const rows = await allRows(paginateScan({ client: this.#dynamo }, { TableName: this.#table }));
    return rows.map((row) => Standing.parse(row));
  }

  /** The classes and years that have files, in the catalogue's order. */
  async classYears(): Promise<ClassYear[]> {
    const found = (await this.all()).flatMap(({ classYears }) => classYears);
    return [...unique(found).values()].sort((a, b) => a.class.localeCompare(b.class) || a.year - b.year);
  }
}

/** Where a series stands once it has numbered these files, too: with its counter here, and each class and year and each word once. */
export function standingAt(
  counter: Counter,
  before: Standing | undefined,
  filed: readonly Pick<FiledRecord, keyof ClassYear | Word>[],
): Standing {
  const known = (word: Word) => [...new Set([...(before?.words?.[word] ?? []), ...filed.map((each) => each[word])])];
  return {
    ...counter,
    classYears: [...unique([...(before?.classYears ?? []), ...filed]).values()],
    words: { type: known("type"), department: known("department"), level: known("level") },
  };
}

const unique = (of: readonly ClassYear[]) =>
  new Map(of.map(({ class: sign, year }) => [`${sign}#${year}`, { class: sign, year }]));
