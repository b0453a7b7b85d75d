import { type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { Hints } from "#shared/domain/intake/item.ts";

/** An upload that a person announced: what arrives under `key` is theirs (AF-20). `expiresAt` is in seconds since 1970. */
export const Upload = z.object({
  key: z.string(),
  subject: z.string(),
  name: z.string(),
  department: z.string(),
  hints: Hints,
  expiresAt: z.int(),
});
export type Upload = z.infer<typeof Upload>;

/** Uploads that people announced and that may still arrive. */
export class Uploads {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { UPLOAD_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.UPLOAD_TABLE;
  }

  async announce(upload: Upload): Promise<void> {
    await this.#dynamo.send(new PutCommand({ TableName: this.#table, Item: upload }));
  }

  async of(key: string): Promise<Upload | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { key }, ConsistentRead: true }),
    );
    return Item && Upload.parse(Item);
  }
}
