import { type DynamoDBDocumentClient, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Measure, WatchedDay } from "#shared/domain/access/watch.ts";
import { later } from "#shared/domain/instant.ts";
import type { Write } from "./transaction.ts";

/** A day is counted as long as it lasts; whoever is to hear of it has so many days more. */
const KEPT = 7;

type Key = Pick<WatchedDay, "subject" | "day">;
type Update = NonNullable<Write["Update"]>;

/** CI-13. Counts, by person and day, what was opened and what was refused: nothing is read, so that of any at once none is lost. */
export class WatchedDays {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { DAY_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.DAY_TABLE;
  }

  /** Counts an opening: to be written together with it. */
  opened(key: Key, { number, request }: { number: string; request: string }): Write {
    const added = { ":one": 1, ":files": new Set([number]), ":requests": new Set([request]) };
    return { Update: this.#added(key, "ADD openings :one, files :files, requests :requests", added) };
  }

  /** Counts a refusal. */
  async refused(key: Key): Promise<void> {
    await this.#dynamo.send(new UpdateCommand(this.#added(key, "ADD refusals :one", { ":one": 1 })));
  }

  /** Notes that a day was found unusual, once: to be written together with its entry in the trail. */
  noticed({ subject, day }: Key, measure: Measure, now: string): Write {
    return {
      Update: {
        ...{ TableName: this.#table, Key: { subject, day } },
        UpdateExpression: "SET #noticed = :now",
        ConditionExpression: "attribute_not_exists(#noticed)",
        ExpressionAttributeNames: { "#noticed": `${measure}NoticedAt` },
        ExpressionAttributeValues: { ":now": now },
      },
    };
  }

  #added({ subject, day }: Key, add: string, values: Record<string, unknown>): Update {
    return {
      ...{ TableName: this.#table, Key: { subject, day } },
      UpdateExpression: `SET expiresAt = :gone ${add}`,
      ExpressionAttributeValues: { ...values, ":gone": Date.parse(later(day, KEPT)) / 1000 },
    };
  }
}
