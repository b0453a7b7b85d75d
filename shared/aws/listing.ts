import { type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { Refused } from "#shared/domain/refused.ts";

/** A page of a list, and where the next one begins. */
export interface Listed<T> {
  items: T[];
  cursor: string | undefined;
}

/** One partition of an index: all records whose `attribute` has this value. */
export interface Partition {
  index: string;
  attribute: string;
  value: string;
}

/** What a record must be besides lying in a partition: a DynamoDB filter expression with its names and values. */
export interface Filter {
  terms: string[];
  names: Record<string, string>;
  values: Record<string, unknown>;
}

/** Those of `wanted` that are given, as a filter of equal values. */
export function equal(wanted: Record<string, unknown>): Filter {
  const given = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return {
    terms: given.map(([name]) => `#${name} = :${name}`),
    names: Object.fromEntries(given.map(([name]) => [`#${name}`, name])),
    values: Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
  };
}

const Position = z.object({
  partition: z.int().min(0),
  after: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
type Position = z.infer<typeof Position>;

export interface Listing<T> {
  table: string;
  partitions: Partition[];
  filter: Filter;
  /** DynamoDB's own order within a partition, or the reverse of it. */
  newestFirst?: boolean;
  parse: (row: unknown) => T;
}

/**
 * Walks through partitions one after the other until a page is full.
 *
 * @throws Refused `list.bad-cursor` for a cursor that is none of ours.
 */
export async function listed<T>(
  dynamo: DynamoDBDocumentClient,
  listing: Listing<T>,
  page: { limit: number; cursor?: string | undefined },
): Promise<Listed<T>> {
  const { partitions, filter } = listing;
  const items: T[] = [];
  let position = page.cursor === undefined ? { partition: 0 } : read(page.cursor);
  while (items.length < page.limit) {
    const partition = partitions[position.partition];
    if (!partition) return { items, cursor: undefined };
    const found = await dynamo.send(
      new QueryCommand({
        TableName: listing.table,
        IndexName: partition.index,
        KeyConditionExpression: "#partition = :partition",
        ...(filter.terms.length > 0 && { FilterExpression: filter.terms.join(" AND ") }),
        ExpressionAttributeNames: { "#partition": partition.attribute, ...filter.names },
        ExpressionAttributeValues: { ":partition": partition.value, ...filter.values },
        ExclusiveStartKey: position.after,
        ScanIndexForward: !listing.newestFirst,
        Limit: page.limit - items.length,
      }),
    );
    items.push(...(found.Items ?? []).map(listing.parse));
    position = found.LastEvaluatedKey
      ? Position.parse({ partition: position.partition, after: found.LastEvaluatedKey })
      : { partition: position.partition + 1 };
  }
  const more = position.after !== undefined || position.partition < partitions.length;
  return { items, cursor: more ? write(position) : undefined };
}

const write = (position: Position) => Buffer.from(JSON.stringify(position)).toString("base64url");

function read(cursor: string): Position {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch {
    throw new Refused("list.bad-cursor", "cursor");
  }
}
