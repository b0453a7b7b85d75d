import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { batchGet } from "./batch-get.ts";
import type { Write } from "./transaction.ts";

/**
 * DL-07. Who holds some bytes, nobody while `id` is left out; and which papers were refused with these bytes, or went back as another scan
 * of the paper that has them, so often in all.
 */
const Claim = z.object({
  digest: z.string(),
  id: z.string().optional(),
  refused: z.set(z.string()).default(new Set()),
  refusals: z.int().default(0),
});
export type Claim = z.infer<typeof Claim>;

/**
 * DL-07. Which paper has which bytes: a SHA-256 belongs to one paper at a time, so two alike never both get a number. What was refused with
 * the same bytes, or is another scan of them, is remembered with them, for it goes when they are destroyed (CI-12).
 */
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

  /** What is known of some bytes, by their digest. */
  async claims(digests: readonly string[]): Promise<Map<string, Claim>> {
    const keys = [...new Set(digests)].map((digest) => ({ digest }));
    const claims = (await batchGet(this.#dynamo, this.#table, keys)).map((row) => Claim.parse(row));
    return new Map(claims.map((claim) => [claim.digest, claim]));
  }

  /** Fails where another paper has these bytes; claiming again what one holds does not. */
  claim(digest: string, id: string): Write {
    return {
      Update: {
        ...this.#free(digest),
        UpdateExpression: "SET id = :id",
        ExpressionAttributeValues: { ":id": id },
      },
    };
  }

  /** Gives the bytes free for another paper, and remembers who held them; fails where another paper holds them. */
  release(digest: string, id: string): Write {
    return {
      Update: {
        ...this.#free(digest),
        UpdateExpression: "REMOVE id ADD refused :ids, refusals :one",
        ExpressionAttributeValues: { ":id": id, ":ids": new Set([id]), ":one": 1 },
      },
    };
  }

  /** Remembers a paper that is refused for having the bytes of another; fails where that one has let go of them. */
  refuse(digest: string, id: string, holder: string): Write {
    return {
      Update: {
        ...{ TableName: this.#table, Key: { digest }, ConditionExpression: "id = :holder" },
        UpdateExpression: "ADD refused :ids, refusals :one",
        ExpressionAttributeValues: { ":holder": holder, ":ids": new Set([id]), ":one": 1 },
      },
    };
  }

  /** Remembers a paper that went back as another scan of the one that has these bytes; fails where they are forgotten. */
  remember(digest: string, id: string): Write {
    return {
      Update: {
        ...{ TableName: this.#table, Key: { digest }, ConditionExpression: "attribute_exists(digest)" },
        UpdateExpression: "ADD refused :ids, refusals :one",
        ExpressionAttributeValues: { ":ids": new Set([id]), ":one": 1 },
      },
    };
  }

  /** CI-12. Forgets bytes, as they were known; fails where a paper with them was refused, or claimed them, since. */
  forget({ digest, id, refusals }: Claim): Write {
    const unchanged = [
      id === undefined ? "attribute_not_exists(id)" : "id = :id",
      refusals === 0 ? "attribute_not_exists(refusals)" : "refusals = :refusals",
    ];
    const values = { ...(id !== undefined && { ":id": id }), ...(refusals > 0 && { ":refusals": refusals }) };
    return {
      Delete: {
        ...{ TableName: this.#table, Key: { digest }, ConditionExpression: unchanged.join(" AND ") },
        ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
      },
    };
  }

  #free(digest: string) {
    return {
      TableName: this.#table,
      Key: { digest },
      ConditionExpression: "attribute_not_exists(id) OR id = :id",
    };
  }
}
