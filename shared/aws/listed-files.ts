import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from "@aws-sdk/lib-dynamodb";
import type { Paging } from "#shared/domain/contract.ts";
import { ListedFile } from "#shared/domain/disposal/listed-file.ts";
import { batchGet } from "./batch-get.ts";
import { equal, type Listed, listed, type Partition } from "./listing.ts";
import { allRows } from "./rows.ts";
import type { Write } from "./transaction.ts";

/**
 * AF-33, AF-35. The files that each application to destroy lists, with what became of them. They lie in a table of their own: whoever
 * carries a destruction out changes these, and can change nothing of what was approved.
 */
export class ListedFiles {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { LISTED_FILE_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.LISTED_FILE_TABLE;
  }

  async get(application: string, number: string): Promise<ListedFile | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { application, number }, ConsistentRead: true }),
    );
    return Item && ListedFile.parse(Item);
  }

  /** Those files of an application's list, as they stand at this moment. */
  async some(application: string, numbers: readonly string[]): Promise<ListedFile[]> {
    const keys = numbers.map((number) => ({ application, number }));
    return (await batchGet(this.#dynamo, this.#table, keys)).map((row) => ListedFile.parse(row));
  }

  /** All files of an application's list as they stand at this moment, in the order of their numbers. */
  async all(application: string): Promise<ListedFile[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        KeyConditionExpression: "application = :application",
        ExpressionAttributeValues: { ":application": application },
        ConsistentRead: true,
      },
    );
    return (await allRows(pages)).map((row) => ListedFile.parse(row));
  }

  /** A page of the files of an application's list, in the order of their numbers. */
  page(application: string, page: Paging): Promise<Listed<ListedFile>> {
    const own: Partition = { attribute: "application", value: application, order: "number" };
    const parse = (row: unknown) => ListedFile.parse(row);
    return listed(
      this.#dynamo,
      { table: this.#table, key: ["application", "number"], partitions: [own], filter: equal({}), parse },
      page,
    );
  }

  /** Puts a file into an application's list, once. */
  enter(file: ListedFile): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: ListedFile.parse(file),
        ConditionExpression: "attribute_not_exists(application)",
      },
    };
  }

  /** Changes a file of a list from the state in which it was read, and counts the change. */
  advance(before: ListedFile, after: ListedFile): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: ListedFile.parse({ ...after, rev: before.rev + 1 }),
        ConditionExpression: "#state = :state AND rev = :rev",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: { ":state": before.state, ":rev": before.rev },
      },
    };
  }
}
