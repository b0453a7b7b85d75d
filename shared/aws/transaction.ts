import { setTimeout as wait } from "node:timers/promises";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { Overtaken } from "#shared/domain/refused.ts";

/** One write of a transaction. */
export type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** Something is no longer as it was read: nothing was written. `writes` are those whose condition failed. */
export class ConditionFailed extends Overtaken {
  override readonly name = "ConditionFailed";
  readonly writes: ReadonlySet<Write>;

  constructor(writes: ReadonlySet<Write>) {
    super(`${writes.size} of a transaction's conditions failed`);
    this.writes = writes;
  }
}

const ATTEMPTS = 10;
const PASSING = new Set(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]);

/** Writes all or nothing. @throws ConditionFailed where what was read has changed since. */
export type Commit = (writes: Write[]) => Promise<void>;

/**
 * Reads something anew and writes it, up to so many times, where it has changed between the two.
 *
 * @throws ConditionFailed where it had changed the last time, too
 */
export async function anew<T>(attempts: number, readAndWrite: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await readAndWrite(attempt);
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === attempts) throw error;
    }
}

/** Where another transaction holds an item, tries again, for some seconds. */
export const transactions =
  (dynamo: DynamoDBDocumentClient): Commit =>
  async (writes) => {
    for (let attempt = 1; !(await written(dynamo, writes, attempt)); attempt++)
      await wait(Math.random() * Math.min(1000, 20 * 2 ** attempt));
  };

async function written(dynamo: DynamoDBDocumentClient, writes: Write[], attempt: number): Promise<boolean> {
  try {
    await dynamo.send(new TransactWriteCommand({ TransactItems: writes }));
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = error.CancellationReasons?.map((reason) => reason.Code ?? "None") ?? [];
    const failed = writes.filter((_, index) => codes[index] === "ConditionalCheckFailed");
    if (failed.length > 0) throw new ConditionFailed(new Set(failed));
    if (attempt === ATTEMPTS || !codes.some((code) => PASSING.has(code))) throw error;
    return false;
  }
}
