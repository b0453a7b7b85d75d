import { type DynamoDBDocumentClient, paginateQuery } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { allRows } from "./rows.ts";

/**
 * That a file is asked for, granted, out or lost: what may not be destroyed meanwhile. On paper one alone can have it, so that is the holder
 * then, and stays it where the paper did not come back.
 */
export const Use = z.object({
  number: z.string(),
  /** The request's id, or `on paper`. */
  holder: z.string(),
  request: z.string(),
  state: z.enum(["asked", "granted", "on paper", "lost"]),
});
export type Use = z.infer<typeof Use>;

/** Which files are asked for, granted, out or lost; written with the change of a request that it follows from (`AccessRequests`). */
export class Uses {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { USE_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.USE_TABLE;
  }

  /** By which requests a file is being asked for, used or lent, as it stands at this moment. */
  async of(number: string): Promise<Use[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        KeyConditionExpression: "#number = :number",
        ExpressionAttributeNames: { "#number": "number" },
        ExpressionAttributeValues: { ":number": number },
        ConsistentRead: true,
      },
    );
    return (await allRows(pages)).map((row) => Use.parse(row));
  }
}
