import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSEvent, SQSRecord } from "aws-lambda";
import { mockClient } from "aws-sdk-client-mock";

interface Message {
  id: string;
  body: string;
  group: string | undefined;
  attempt: number;
}

/** SQS in memory: what was not done comes again, five times, and then lies aside. */
export class Queues {
  readonly deadLetters: Message[] = [];
  readonly #waiting = new Map<string, Message[]>();
  readonly #seen = new Set<string>();
  #count = 0;

  constructor(called: (act: () => unknown) => unknown) {
    mockClient(SQSClient)
      .on(SendMessageBatchCommand)
      .callsFake(({ QueueUrl, Entries }) => called(() => this.#sent(QueueUrl, Entries)));
  }

  put(url: string, message: unknown, group?: string): void {
    const body = typeof message === "string" ? message : JSON.stringify(message);
    this.#queue(url).push({ id: `m${++this.#count}`, body, group, attempt: 0 });
  }

  waiting(url: string): unknown[] {
    return this.#queue(url).map(({ body }) => JSON.parse(body));
  }

  /** Loses what waits: whoever was to send it died before. */
  drop(url: string): void {
    this.#waiting.set(url, []);
  }

  /** Hands over up to `batch` messages. Answers whether there were any. */
  async deliver(url: string, batch: number, to: (event: SQSEvent) => Promise<{ itemIdentifier: string }[]>) {
    const taken = this.#queue(url).splice(0, batch);
    if (taken.length === 0) return false;
    for (const message of taken) message.attempt++;
    const failed = new Set((await to({ Records: taken.map(recordOf) })).map(({ itemIdentifier }) => itemIdentifier));
    for (const message of taken.filter(({ id }) => failed.has(id)))
      (message.attempt < 5 ? this.#queue(url) : this.deadLetters).push(message);
    return true;
  }

  #queue(url: string): Message[] {
    const queue = this.#waiting.get(url) ?? [];
    this.#waiting.set(url, queue);
    return queue;
  }

  #sent(url: string, entries: { MessageBody: string; MessageGroupId?: string; MessageDeduplicationId?: string }[]) {
    for (const { MessageBody, MessageGroupId, MessageDeduplicationId } of entries) {
      if (MessageDeduplicationId !== undefined && this.#seen.has(MessageDeduplicationId)) continue;
      if (MessageDeduplicationId !== undefined) this.#seen.add(MessageDeduplicationId);
      this.put(url, MessageBody, MessageGroupId);
    }
    return {};
  }
}

const recordOf = ({ id, body, group, attempt }: Message): SQSRecord => ({
  messageId: id,
  receiptHandle: id,
  body,
  attributes: {
    ApproximateReceiveCount: String(attempt),
    SentTimestamp: "0",
    SenderId: "",
    ApproximateFirstReceiveTimestamp: "0",
    ...(group !== undefined && { MessageGroupId: group }),
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: "",
  awsRegion: "",
});
