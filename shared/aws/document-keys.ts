import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand } from "@aws-sdk/client-kms";
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { batchGet } from "./batch-get.ts";
import { kmsOf } from "./clients.ts";
import { ifHeld } from "./if-held.ts";
import type { Write } from "./transaction.ts";

const Wrapping = z.object({ key: z.string(), wrapped: z.instanceof(Uint8Array) });

/** A document's own key, wrapped twice: for here, and for a restore off site. Deleting this item makes every copy unreadable (CI-12). */
const DocumentKey = z.object({ id: z.string(), here: Wrapping, recovery: Wrapping, issuedAt: z.iso.datetime() });
type DocumentKey = z.infer<typeof DocumentKey>;

/** AF-27. The documents' own keys. A key leaves KMS only in memory and is never written down unwrapped. */
export class DocumentKeys {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #env: { KEY_TABLE: string; DOCUMENT_KEY: string; RECOVERY_KEY: string };

  constructor(dynamo: DynamoDBDocumentClient, env: { KEY_TABLE: string; DOCUMENT_KEY: string; RECOVERY_KEY: string }) {
    this.#dynamo = dynamo;
    this.#env = env;
  }

  /**
   * The key of a document: 32 bytes, the same for everyone who asks. Whoever asks first has it made; it is not looked for before
   * that, since nearly always there is none yet.
   */
  async of(id: string, now: string): Promise<Uint8Array> {
    const { DOCUMENT_KEY, RECOVERY_KEY, KEY_TABLE } = this.#env;
    const EncryptionContext = { document: id };
    const made = await kmsOf(DOCUMENT_KEY).send(
      new GenerateDataKeyCommand({ KeyId: DOCUMENT_KEY, KeySpec: "AES_256", EncryptionContext }),
    );
    const plain = bytes(made.Plaintext);
    const recovery = await kmsOf(RECOVERY_KEY).send(
      new EncryptCommand({ KeyId: RECOVERY_KEY, Plaintext: plain, EncryptionContext }),
    );
    const item: DocumentKey = {
      id,
      here: { key: DOCUMENT_KEY, wrapped: bytes(made.CiphertextBlob) },
      recovery: { key: RECOVERY_KEY, wrapped: bytes(recovery.CiphertextBlob) },
      issuedAt: now,
    };
    const put = await ifHeld(
      this.#dynamo.send(
        new PutCommand({ TableName: KEY_TABLE, Item: item, ConditionExpression: "attribute_not_exists(id)" }),
      ),
    );
    return put ? plain : bytes(await new IssuedKeys(this.#dynamo, this.#env).of(id));
  }
}

/** AF-27. Opens the keys that documents have. Who only reads needs no more than this, and makes none. */
export class IssuedKeys {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { KEY_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.KEY_TABLE;
  }

  /** The key of a document; nothing where it has none, or no longer one (CI-12). */
  async of(id: string): Promise<Uint8Array | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true }),
    );
    if (!Item) return undefined;
    const { here } = DocumentKey.parse(Item);
    const { Plaintext } = await kmsOf(here.key).send(
      new DecryptCommand({ KeyId: here.key, CiphertextBlob: here.wrapped, EncryptionContext: { document: id } }),
    );
    return bytes(Plaintext);
  }
}

/**
 * Holds where a document has no key yet: nothing of it was ever sealed, for the key is written down first. It tells no more than that.
 */
export const unsealed = (id: string, { KEY_TABLE }: { KEY_TABLE: string }): Write => ({
  ConditionCheck: { TableName: KEY_TABLE, Key: { id }, ConditionExpression: "attribute_not_exists(id)" },
});

/** CI-12. Takes a document's key away, once: from then on no copy of it can be read, wherever it lies. */
export const takeKey = (id: string, { KEY_TABLE }: { KEY_TABLE: string }): Write => ({
  Delete: { TableName: KEY_TABLE, Key: { id }, ConditionExpression: "attribute_exists(id)" },
});

/** Those of some documents that have a key still. */
export const withKeys =
  (dynamo: DynamoDBDocumentClient, { KEY_TABLE }: { KEY_TABLE: string }) =>
  async (ids: readonly string[]): Promise<Set<string>> => {
    const rows = await batchGet(
      dynamo,
      KEY_TABLE,
      ids.map((id) => ({ id })),
    );
    return new Set(rows.map((row) => Named.parse(row).id));
  };
const Named = z.object({ id: z.string() });

const bytes = (value: Uint8Array | undefined) => z.instanceof(Uint8Array).parse(value);
