import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";

/** What a FIFO queue needs to know of a message: what it must stay in order with, and what it is the same as. */
export interface Ordered {
  group: string;
  deduplication: string;
}

const BATCH = 10;

/** A queue of messages of one kind. */
export class Queue<T> {
  readonly #sqs: SQSClient;
  readonly #url: string;

  constructor(sqs: SQSClient, url: string) {
    this.#sqs = sqs;
    this.#url = url;
  }

  /** Sends all messages, in order. @throws Error if the queue did not take one of them. */
  async send(messages: readonly T[], order?: (message: T) => Ordered): Promise<void> {
    for (let start = 0; start < messages.length; start += BATCH) {
      const { Failed } = await this.#sqs.send(
        new SendMessageBatchCommand({
          QueueUrl: this.#url,
          Entries: messages.slice(start, start + BATCH).map((message, index) => {
            const ordered = order?.(message);
            return {
              Id: String(index),
              MessageBody: JSON.stringify(message),
              MessageGroupId: ordered?.group,
              MessageDeduplicationId: ordered?.deduplication,
            };
          }),
        }),
      );
      if (Failed?.length) throw new Error(`${Failed.length} messages were not taken: ${Failed[0]?.Code}`);
    }
  }
}
