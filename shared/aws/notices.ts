import { createHash } from "node:crypto";
import type { SQSClient } from "@aws-sdk/client-sqs";
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { type Mail, mailFrom, Notice } from "./mail.ts";
import { Queue } from "./queue.ts";

const DAY = 24 * 60 * 60;

/** Seconds for which it is known that a notice was sent: twice as long as a table's stream tells a change again. */
const KNOWN = 2 * DAY;

/** Seconds for which one that could not be sent is kept: longer than a message that tells of it comes again, or lies aside to be. */
const KEPT = 21 * DAY;

/** A notice that is still to be sent, by its key: whom it tells what stands in the table alone. */
export const NoticeMessage = z.strictObject({ notice: z.string() });
export type NoticeMessage = z.infer<typeof NoticeMessage>;

/** What is known of a notice: that it was sent, or what is still to be. */
const Known = z.object({ waiting: Notice.optional() });

/**
 * Notices by mail of what changed, each sent once: a change that is told again, because a run died, sends to those alone that were not
 * reached. Twice it goes out only where a run dies between sending it and noting that. One that cannot be sent waits in a queue, from
 * which it is tried again for hours: it holds up no other, and none of the changes that come after.
 */
export class Notices {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #mail: Pick<Mail, "send">;
  readonly #queue: Pick<Queue<NoticeMessage>, "send">;
  readonly #table: string;

  constructor(
    dynamo: DynamoDBDocumentClient,
    mail: Pick<Mail, "send">,
    queue: Pick<Queue<NoticeMessage>, "send">,
    env: { NOTICE_TABLE: string },
  ) {
    this.#dynamo = dynamo;
    this.#mail = mail;
    this.#queue = queue;
    this.#table = env.NOTICE_TABLE;
  }

  /**
   * Sends all notices of a change, which `change` names, or has them wait.
   *
   * @throws the first failure to do either, once all were tried
   */
  async tell(change: string, notices: readonly Notice[]): Promise<void> {
    const troubles: unknown[] = [];
    for (const notice of notices) await this.#once(change, notice).catch((error) => troubles.push(error));
    if (troubles.length > 0) throw troubles[0];
  }

  /** Sends one that waits, if it does still. @throws Error where it cannot be sent now either */
  async again({ notice: key }: NoticeMessage): Promise<void> {
    const { waiting } = (await this.#known(key)) ?? {};
    if (!waiting) return;
    await this.#mail.send(waiting);
    await this.#note(key);
  }

  async #once(change: string, notice: Notice): Promise<void> {
    const key = keyOf(change, notice);
    const known = await this.#known(key);
    if (!known && (await this.#mailed(notice))) return this.#note(key);
    if (!known) await this.#note(key, notice);
    // Who noted that it waits may have died before the queue had it: that it has it twice does no harm.
    if (!known || known.waiting) await this.#queue.send([{ notice: key }]);
  }

  #mailed(notice: Notice): Promise<boolean> {
    return this.#mail.send(notice).then(
      () => true,
      () => false,
    );
  }

  async #known(notice: string): Promise<z.infer<typeof Known> | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { notice }, ConsistentRead: true }),
    );
    return Item && Known.parse(Item);
  }

  /** Notes that one was sent, or what is still to be sent. */
  async #note(notice: string, waiting?: Notice): Promise<void> {
    const expiresAt = Math.ceil(Date.now() / 1000) + (waiting ? KEPT : KNOWN);
    const Item = { notice, ...(waiting && { waiting }), expiresAt };
    await this.#dynamo.send(new PutCommand({ TableName: this.#table, Item }));
  }
}

/** Notices from the address that a function is told; nothing where its stage sends no mail. */
export function noticesFrom(
  dynamo: DynamoDBDocumentClient,
  sqs: SQSClient,
  env: { NOTICE_TABLE: string; NOTICE_QUEUE: string; MAIL_FROM: string },
): Notices | undefined {
  const mail = mailFrom(env);
  return mail && new Notices(dynamo, mail, new Queue(sqs, env.NOTICE_QUEUE), env);
}

/** Sends what could not be sent before, by the messages that tell of it; nothing where the stage sends no mail. */
export const sendingAgain =
  (notices: Notices | undefined) =>
  async (message: NoticeMessage): Promise<void> =>
    notices?.again(message);

/** Tells one notice from every other, and nobody what it says or to whom. */
const keyOf = (change: string, { to, subject, text }: Notice): string =>
  createHash("sha256")
    .update(JSON.stringify([change, to, subject, text]))
    .digest("hex");
