import { randomUUID } from "node:crypto";
import { type DynamoDBDocumentClient, PutCommand, QueryCommand, type QueryCommandOutput } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { Deed, RefusedRequest, Thing } from "#shared/domain/audit/deed.ts";
import { AuditEntry, BESIDE, toEntry } from "#shared/domain/audit/entry.ts";
import type { IsTold } from "#shared/domain/audit/history.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { Refused } from "#shared/domain/refused.ts";
import { cursorOf, type Listed, positionIn } from "./listing.ts";
import type { Write } from "./transaction.ts";

/** AF-29. The audit trail: one entry for every change, in the change's own transaction, and for what was refused. */
export class AuditTrail {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #at: { table: string; region: string; account: string };

  constructor(dynamo: DynamoDBDocumentClient, env: { AUDIT_TABLE: string; AWS_REGION: string; ACCOUNT: string }) {
    this.#dynamo = dynamo;
    this.#at = { table: env.AUDIT_TABLE, region: env.AWS_REGION, account: env.ACCOUNT };
  }

  /** The entry of change `rev` of a thing; it can be written only once. */
  write(of: Thing, rev: number, deed: Deed, now: string): Write {
    return {
      Put: {
        TableName: this.#at.table,
        Item: this.#entry(of, rev, deed, now),
        ConditionExpression: "attribute_not_exists(subject)",
      },
    };
  }

  /** The entry of what was done with a thing and changed nothing of it: somebody looked at a file (CR-14). */
  beside(of: Thing, deed: Deed, now: string): Write {
    return { Put: { TableName: this.#at.table, Item: this.#entry(of, undefined, deed, now) } };
  }

  /** The entry of a request that was refused, so that nothing changed; and one with each file that it names, of which it tells no other. */
  async refused(of: Thing, request: RefusedRequest, now: string, files: readonly string[] = []): Promise<void> {
    const { refusal } = request;
    const told = (id: string): RefusedRequest =>
      files.includes(refusal.subject) ? { ...request, refusal: { ...refusal, subject: id } } : request;
    const entries = [
      this.#entry(of, undefined, request, now),
      ...files.map((id) => this.#entry({ kind: "file", id }, undefined, told(id), now)),
    ];
    await Promise.all(entries.map((Item) => this.#dynamo.send(new PutCommand({ TableName: this.#at.table, Item }))));
  }

  /**
   * A page of those entries of some subjects that somebody is told of, the oldest first. The others stand in no page and in no cursor.
   *
   * @throws Refused `list.bad-cursor` for a cursor that is none of these subjects'.
   */
  async history(subjects: readonly string[], { limit, cursor }: Paging, isTold: IsTold): Promise<Listed<AuditEntry>> {
    const strands = strandsOf(subjects);
    const read: (string | null)[] = cursor === undefined ? strands.map(() => null) : resumed(subjects, cursor);
    const next = await Promise.all(strands.map((strand, n) => this.#after(read[n] ?? null, strand, limit + 1, isTold)));
    const items: AuditEntry[] = [];
    for (const [n, entry] of merged(next)) {
      if (items.length === limit) return { items, cursor: cursorOf({ subjects, read }) };
      items.push(entry);
      read[n] = entry.entry;
    }
    return { items, cursor: undefined };
  }

  /** Up to so many entries of a strand that somebody is told of, those after one of them or the first. */
  async #after(entry: string | null, { subject, are }: Strand, wanted: number, isTold: IsTold): Promise<AuditEntry[]> {
    const entries: AuditEntry[] = [];
    let from: Record<string, unknown> | undefined = entry === null ? undefined : { subject, entry };
    do {
      const page: QueryCommandOutput = await this.#dynamo.send(
        new QueryCommand({
          TableName: this.#at.table,
          KeyConditionExpression: `subject = :subject AND entry ${are} :beside`,
          ExpressionAttributeValues: { ":subject": subject, ":beside": BESIDE },
          ExclusiveStartKey: from,
          ConsistentRead: true,
          Limit: wanted,
        }),
      );
      entries.push(...(page.Items ?? []).map((item) => AuditEntry.parse(item)).filter(isTold));
      from = page.LastEvaluatedKey;
    } while (from && entries.length < wanted);
    return entries;
  }

  #entry(of: Thing, rev: number | undefined, deed: Deed | RefusedRequest, now: string): AuditEntry {
    const { region, account } = this.#at;
    return toEntry(deed, { of, rev, now, eventId: randomUUID(), region, account });
  }
}

/** Entries of one subject whose names sort in the order of time: its changes, or what happened beside them. */
interface Strand {
  subject: string;
  are: "<" | ">";
}

const strandsOf = (subjects: readonly string[]): Strand[] =>
  subjects.flatMap((subject) => [
    { subject, are: "<" },
    { subject, are: ">" },
  ]);

/**
 * The entries of several strands in one order, each with the number of its strand: by time, and of one strand always as they stand
 * there, whatever the clocks said. So what was read is the beginning of every strand, and a page can begin where the last one ended.
 */
function* merged(strands: readonly AuditEntry[][]): Generator<[strand: number, AuditEntry]> {
  const left = strands.map((entries) => [...entries]);
  for (;;) {
    const heads = left.flatMap(([head], n) => (head ? [{ n, head }] : []));
    const [next] = heads.sort((a, b) => a.head.eventTime.localeCompare(b.head.eventTime));
    if (!next) return;
    left[next.n]?.shift();
    yield [next.n, next.head];
  }
}

/** How far each strand was read: the name of its last entry, or nothing of it yet. */
const Position = z.object({
  subjects: z.array(z.string()),
  read: z.array(
    z
      .string()
      .regex(/^[ -~]{1,100}$/)
      .nullable(),
  ),
});

function resumed(subjects: readonly string[], cursor: string): (string | null)[] {
  const position = positionIn(cursor, Position);
  const strands = strandsOf(subjects);
  const own =
    position.subjects.join() === subjects.join() &&
    position.read.length === strands.length &&
    position.read.every((entry, n) => entry === null || (strands[n]?.are === "<" ? entry < BESIDE : entry > BESIDE));
  if (!own) throw new Refused("list.bad-cursor", "cursor");
  return position.read;
}
