import { type DynamoDBDocumentClient, paginateQuery } from "@aws-sdk/lib-dynamodb";
import { type ChangedTasks, Task } from "#shared/domain/access/tasks.ts";
import { allRows } from "./rows.ts";
import type { Write } from "./transaction.ts";

/** AF-21, AF-34. What waits for whoever sits in a seat: rows that come and go with the change of what gives them, in one transaction. */
export class Tasks {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { TASK_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.TASK_TABLE;
  }

  /** What waits for whoever sits in a seat, the oldest first. */
  async of(seat: string): Promise<Task[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        KeyConditionExpression: "seat = :seat",
        ExpressionAttributeValues: { ":seat": seat },
        ConsistentRead: true,
      },
    );
    return (await allRows(pages)).map((row) => Task.parse(row));
  }

  /** Takes away those that are done, and puts those that are new. */
  change({ gone, put }: ChangedTasks): Write[] {
    return [
      ...gone.map(({ seat, task }) => ({ Delete: { TableName: this.#table, Key: { seat, task } } })),
      ...put.map((task) => ({ Put: { TableName: this.#table, Item: Task.parse(task) } })),
    ];
  }
}
