import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { batchGet } from "./batch-get.ts";
import type { Write } from "./transaction.ts";

const Claim = z.object({ digest: z.string(), id: z.string() });

/** DL-07. Which paper has which bytes: a SHA-256 belongs to one paper at a time, so two alike never both get a number. */
export class Digests {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { DIGEST_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.DIGEST_TABLE;
  }

  async holder(digest: string): Promise<string | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { digest }, ConsistentRead: true }),
    );
    return Item && Claim.parse(Item).id;
  }

  /** Which paper has which bytes, of those that one has. */
  async holders(digests: readonly string[]): Promise<Map<string, string>> {
    const keys = [...new Set(digests)].map((digest) => ({ digest }));
    const claims = (await batchGet(this.#dynamo, this.#table, keys)).map((row) => Claim.parse(row));
    return new Map(claims.map(({ digest, id }) => [digest, id]));
  }

  /** Fails where another paper has these bytes; claiming again what one holds does not. */
  claim(digest: string, id: string): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: { digest, id },
        ConditionExpression: "attribute_not_exists(digest) OR id = :id",
        ExpressionAttributeValues: { ":id": id },
      },
    };
  }

  /** Gives the bytes free for another paper; fails where another paper holds them. */
  release(digest: string, id: string): Write {
    return {
      Delete: {
        TableName: this.#table,
        Key: { digest },
        ConditionExpression: "attribute_not_exists(digest) OR id = :id",
        ExpressionAttributeValues: { ":id": id },
      },
    };
  }
}
