import type {
  DynamoDBBatchResponse,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
  SQSRecord,
  AttributeValue as StreamValue,
} from "aws-lambda";
import type { z } from "zod";
import { Refused } from "#shared/domain/refused.ts";
import { log, told } from "./observed.ts";

/**
 * Gives each message of a batch to a use case, one after the other, with the number of its delivery. Only those that failed are
 * delivered again; what was refused is settled, for delivering it again would not change the answer.
 */
export const eachMessage =
  <T>(schema: z.ZodType<T>, handle: (message: T, attempt: number) => Promise<void>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
    for (const record of event.Records) {
      const attempt = Number(record.attributes.ApproximateReceiveCount);
      try {
        await handle(schema.parse(JSON.parse(record.body)), attempt);
      } catch (error) {
        if (error instanceof Refused) {
          log.info("message settled", { code: error.code, subject: error.subject });
          continue;
        }
        log.error("message failed", { id: record.messageId, attempt, ...told(error) });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };

/**
 * Gives each change of a table's stream to a use case, in order. At the first that fails the batch ends: it and those after it are
 * delivered again.
 */
export const eachChange =
  <T>(schema: z.ZodType<T>, handle: (change: { before: T | undefined; after: T | undefined }) => Promise<void>) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const { dynamodb } of event.Records) {
      try {
        await handle({ before: image(schema, dynamodb?.OldImage), after: image(schema, dynamodb?.NewImage) });
      } catch (error) {
        log.error("change failed", { sequence: dynamodb?.SequenceNumber, ...told(error) });
        return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? "" }] };
      }
    }
    return { batchItemFailures: [] };
  };

/** For a function that both follows a table and works off a queue: gives each event to whom it is for. */
export const eitherOf =
  (
    changes: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>,
    messages: (event: SQSEvent) => Promise<SQSBatchResponse>,
  ) =>
  (event: DynamoDBStreamEvent | SQSEvent): Promise<DynamoDBBatchResponse | SQSBatchResponse> =>
    isOfQueue(event) ? messages(event) : changes(event);

const isOfQueue = (event: DynamoDBStreamEvent | SQSEvent): event is SQSEvent =>
  event.Records.some((record) => "messageId" in record);

/** Values come as DynamoDB writes them: `{ S: "…" }`. What a table of ours holds is text, numbers, truth, lists, maps and sets of text. */
function plain(value: StreamValue): unknown {
  if (value.M) return Object.fromEntries(Object.entries(value.M).map(([name, each]) => [name, plain(each)]));
  if (value.L) return value.L.map(plain);
  return value.S ?? value.SS ?? value.BOOL ?? (value.N === undefined ? undefined : Number(value.N));
}

const image = <T>(schema: z.ZodType<T>, attributes: Record<string, StreamValue> | undefined): T | undefined =>
  attributes && schema.parse(plain({ M: attributes }));

/**
 * Gives the messages of each FIFO group to a use case that does all of them or none. A group that failed is delivered again
 * whole; the others are not held up by it, nor is a group by a message that nobody understands.
 */
export const eachGroup =
  <T>(schema: z.ZodType<T>, handle: (messages: T[]) => Promise<void>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
    for (const [group, records] of Map.groupBy(event.Records, (record) => record.attributes.MessageGroupId)) {
      const messages = new Map<SQSRecord, T>();
      const failed = (those: Iterable<SQSRecord>, error: unknown) => {
        const items = Array.from(those, ({ messageId }) => ({ itemIdentifier: messageId }));
        log.error("group failed", { group, messages: items.length, ...told(error) });
        batchItemFailures.push(...items);
      };
      for (const record of records) {
        try {
          messages.set(record, schema.parse(JSON.parse(record.body)));
        } catch (error) {
          failed([record], error);
        }
      }
      try {
        await handle([...messages.values()]);
      } catch (error) {
        failed(messages.keys(), error);
      }
    }
    return { batchItemFailures };
  };
