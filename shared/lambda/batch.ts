import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { z } from "zod";
import { Refused } from "#shared/domain/refused.ts";
import { log } from "./observed.ts";

/**
 * Gives each message of a batch to a use case, one after the other. Only those that failed are delivered again; what was
 * refused is settled, for delivering it again would not change the answer.
 */
export const eachMessage =
  <T>(schema: z.ZodType<T>, handle: (message: T) => Promise<void>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
    for (const record of event.Records) {
      const attempt = Number(record.attributes.ApproximateReceiveCount);
      try {
        await handle(schema.parse(JSON.parse(record.body)));
      } catch (error) {
        if (error instanceof Refused) {
          log.info("message settled", { code: error.code, subject: error.subject });
          continue;
        }
        log.error("message failed", { message: record.messageId, attempt, ...told(error) });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };

/** An error's name and place. Its message may quote what was read, so it stays out of the log. */
export function told(error: unknown): { error: string; at: string | undefined } {
  if (!(error instanceof Error)) return { error: "unknown", at: undefined };
  return {
    error: error.name,
    at: error.stack
      ?.split("\n")
      .find((line) => line.trim().startsWith("at "))
      ?.trim(),
  };
}

/**
 * Gives the messages of each FIFO group to a use case that does all of them or none. A group that failed is delivered again
 * whole; the others are not held up by it.
 */
export const eachGroup =
  <T>(schema: z.ZodType<T>, handle: (messages: T[]) => Promise<void>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
    for (const [group, records] of Map.groupBy(event.Records, (record) => record.attributes.MessageGroupId)) {
      try {
        await handle(records.map((record) => schema.parse(JSON.parse(record.body))));
      } catch (error) {
        log.error("group failed", { group, messages: records.length, ...told(error) });
        batchItemFailures.push(...records.map(({ messageId }) => ({ itemIdentifier: messageId })));
      }
    }
    return { batchItemFailures };
  };
