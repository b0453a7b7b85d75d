import { randomUUID } from "node:crypto";
import { type DynamoDBDocumentClient, PutCommand, paginateQuery } from "@aws-sdk/lib-dynamodb";
import type { Deed } from "#shared/domain/audit/deed.ts";
import { AuditEntry, toEntry } from "#shared/domain/audit/entry.ts";
import { allRows } from "./rows.ts";
import type { Write } from "./transaction.ts";

/** AF-29. The audit trail: one entry for every change, in the change's own transaction, and for what was refused. */
export class AuditTrail {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #at: { table: string; region: string; account: string };

  constructor(dynamo: DynamoDBDocumentClient, env: { AUDIT_TABLE: string; AWS_REGION: string; ACCOUNT: string }) {
    this.#dynamo = dynamo;
    this.#at = { table: env.AUDIT_TABLE, region: env.AWS_REGION, account: env.ACCOUNT };
  }

  /** The entry of change `rev` of a subject; it can be written only once. */
  write(subject: string, rev: number, deed: Deed, now: string): Write {
    return {
      Put: {
        TableName: this.#at.table,
        Item: this.#entry(subject, rev, deed, now),
        ConditionExpression: "attribute_not_exists(subject)",
      },
    };
  }

  /** The entry of something that was refused, so that nothing changed. */
  async refused(subject: string, deed: Deed & { refusal: object }, now: string): Promise<void> {
    await this.#dynamo.send(
      new PutCommand({ TableName: this.#at.table, Item: this.#entry(subject, undefined, deed, now) }),
    );
  }

  /** All entries of some subjects, the oldest first. */
  async history(...subjects: string[]): Promise<AuditEntry[]> {
    const entries = await Promise.all(subjects.map((subject) => this.#of(subject)));
    return entries.flat().sort((a, b) => a.eventTime.localeCompare(b.eventTime));
  }

  /** In the order of the changes. */
  async #of(subject: string): Promise<AuditEntry[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#at.table,
        KeyConditionExpression: "subject = :subject",
        ExpressionAttributeValues: { ":subject": subject },
        ConsistentRead: true,
      },
    );
    return (await allRows(pages)).map((row) => AuditEntry.parse(row));
  }

  #entry(subject: string, rev: number | undefined, deed: Deed, now: string): AuditEntry {
    const { region, account } = this.#at;
    return toEntry(deed, { subject, rev, now, eventId: randomUUID(), region, account });
  }
}
