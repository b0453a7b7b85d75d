import { createHash } from "node:crypto";
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { type Mail, mailFrom, type Notice } from "./mail.ts";

/** Seconds for which it is known that a notice was sent: twice as long as a table's stream tells a change again. */
const KNOWN = 2 * 24 * 60 * 60;

/**
 * Notices by mail of what changed, each sent once: a change that is told again, because one address failed or a run died, sends to those
 * alone that were not reached. Twice it goes out only where a run dies between sending it and noting that.
 */
export class Notices {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #mail: Pick<Mail, "send">;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, mail: Pick<Mail, "send">, env: { NOTICE_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#mail = mail;
    this.#table = env.NOTICE_TABLE;
  }

  /**
   * Sends all notices of a change, which `change` names. One that cannot be sent holds up no other.
   *
   * @throws the first failure, once all were tried
   */
  async tell(change: string, notices: readonly Notice[]): Promise<void> {
    const troubles: unknown[] = [];
    for (const notice of notices) await this.#once(change, notice).catch((error) => troubles.push(error));
    if (troubles.length > 0) throw troubles[0];
  }

  async #once(change: string, notice: Notice): Promise<void> {
    const key = keyOf(change, notice);
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { notice: key }, ConsistentRead: true }),
    );
    if (Item) return;
    await this.#mail.send(notice);
    const expiresAt = Math.ceil(Date.now() / 1000) + KNOWN;
    await this.#dynamo.send(new PutCommand({ TableName: this.#table, Item: { notice: key, expiresAt } }));
  }
}

/** Notices from the address that a function is told; nothing where its stage sends no mail. */
export function noticesFrom(
  dynamo: DynamoDBDocumentClient,
  env: { NOTICE_TABLE: string; MAIL_FROM: string },
): Notices | undefined {
  const mail = mailFrom(env);
  return mail && new Notices(dynamo, mail, env);
}

/** Tells one notice from every other, and nobody what it says or to whom. */
const keyOf = (change: string, { to, subject, text }: Notice): string =>
  createHash("sha256")
    .update(JSON.stringify([change, to, subject, text]))
    .digest("hex");
