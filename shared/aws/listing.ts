import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandOutput } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { Paging } from "#shared/domain/contract.ts";
import { Refused } from "#shared/domain/refused.ts";
import { same } from "#shared/domain/same.ts";

/** A page of a list, and where the next one begins. */
export interface Listed<T> {
  items: T[];
  cursor: string | undefined;
}

/** One partition of an index, or of the table itself: all records whose `attribute` has this value, in the order of another. */
export interface Partition {
  index?: string;
  attribute: string;
  value: string;
  order: string;
  /** Of those only the ones whose order begins so. */
  begins?: string;
}

/** By so much of their ids records lie together in a `by-id` index, as `beginning`. */
export const beginningOf = (id: string): string => id.slice(0, 4);

/** The records whose id begins so, with four characters at least: the highest id first. */
export const beginningWith = (id: string): Partition => ({
  ...{ index: "by-id", attribute: "beginning", value: beginningOf(id), order: "id" },
  begins: id,
});

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

export interface Listing<T> {
  table: string;
  /** The attribute that is the table's own key, or those that are. */
  key: string | readonly string[];
  partitions: Partition[];
  filter: Filter;
  /** Once so many records were looked at, a page ends, however few of them passed the filter. */
  most?: number;
  /** DynamoDB's own order within a partition, or the reverse of it. */
  newestFirst?: boolean;
  parse: (row: unknown) => T;
}

/** Where a record stands in an index: its own key, its partition and its order, by the names of the attributes. */
const Position = z.record(
  z.string(),
  z.string().refine((value) => value !== "" && Buffer.byteLength(value) <= 1024 && value.isWellFormed()),
);
type Position = z.infer<typeof Position>;

/** How many records are looked at together where a filter may leave few of them. */
const FILTERED_AT_A_TIME = 250;

/**
 * Walks through partitions one after the other until a page is full, and one record further: a page that is full and has a cursor is never
 * the last. One that ends because enough was looked at may be short, or empty, and be the last all the same.
 *
 * @throws Refused `list.bad-cursor` for a cursor that is none of this list's.
 */
export async function listed<T>(
  dynamo: DynamoDBDocumentClient,
  listing: Listing<T>,
  { limit, cursor }: Paging,
): Promise<Listed<T>> {
  const begin = cursor === undefined ? { partitions: listing.partitions, after: undefined } : resumed(listing, cursor);
  const items: T[] = [];
  let last: Position = {};
  let from: Position | undefined = begin.after;
  let looked = 0;
  const { most = Number.POSITIVE_INFINITY } = listing;
  for (const partition of begin.partitions) {
    if (looked >= most) return { items, cursor: cursorOf(beginningOfAll(partition)) };
    do {
      const page: QueryCommandOutput = await dynamo.send(
        new QueryCommand({ ...query(listing, partition, limit + 1 - items.length), ExclusiveStartKey: from }),
      );
      for (const row of page.Items ?? []) {
        if (items.length === limit) return { items, cursor: cursorOf(last) };
        items.push(listing.parse(row));
        last = position(listing, partition, row);
      }
      from = page.LastEvaluatedKey;
      looked += page.ScannedCount ?? 0;
      if (from && looked >= most) return { items, cursor: cursorOf(from) };
    } while (from);
  }
  return { items, cursor: undefined };
}

const Reached = z.object({ order: z.string(), key: z.string() });
type Reached = z.infer<typeof Reached>;

/**
 * A page of several partitions, merged: the newest of all first, and of those that are as new the highest key. It reads one answer of each
 * partition, so they must be few, and where records are large a page may be short; it is never empty but where nothing is left.
 *
 * @throws Refused `list.bad-cursor` for a cursor that is none of this list's.
 */
export async function newest<T>(
  dynamo: DynamoDBDocumentClient,
  { table, key, partitions, parse }: Pick<Listing<T>, "table" | "partitions" | "parse"> & { key: string },
  { limit, cursor }: Paging,
): Promise<Listed<T>> {
  const after = cursor === undefined ? undefined : positionIn(cursor, Reached);
  const read = await Promise.all(
    partitions.map((partition) => newestIn(dynamo, table, key, partition, { after, wanted: limit + 1 })),
  );
  const from = read
    .flatMap(({ until }) => until ?? [])
    .sort()
    .at(-1);
  const all = read.flatMap(({ found }) => found).toSorted((a, b) => compare(b.at, a.at));
  const whole = from === undefined ? all : all.filter(({ at }) => at.order > from);
  const items = whole.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ row }) => parse(row)),
    cursor: last && all.length > items.length ? cursorOf(last.at) : undefined,
  };
}

interface Found {
  at: Reached;
  row: Record<string, unknown>;
}

const compare = (a: Reached, b: Reached) =>
  a.order === b.order ? Number(a.key > b.key) - Number(a.key < b.key) : a.order < b.order ? -1 : 1;

/**
 * What one answer has of a partition; further ones only as long as all would be as new as each other. Where there is more, all that is newer
 * than `until` was found.
 */
async function newestIn(
  dynamo: DynamoDBDocumentClient,
  table: string,
  key: string,
  { index, attribute, value, order }: Partition,
  { after, wanted }: { after: Reached | undefined; wanted: number },
): Promise<{ found: Found[]; until?: string }> {
  const found: Found[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page: QueryCommandOutput = await dynamo.send(
      new QueryCommand({
        TableName: table,
        ...(index !== undefined && { IndexName: index }),
        KeyConditionExpression: `#partition = :partition${after === undefined ? "" : " AND #order <= :order"}`,
        ExpressionAttributeNames: { "#partition": attribute, ...(after && { "#order": order }) },
        ExpressionAttributeValues: { ":partition": value, ...(after && { ":order": after.order }) },
        ScanIndexForward: false,
        Limit: wanted,
        ExclusiveStartKey: from,
      }),
    );
    for (const row of page.Items ?? []) {
      const at = Reached.parse({ order: row[order], key: row[key] });
      if (after === undefined || compare(at, after) < 0) found.push({ at, row });
    }
    from = page.LastEvaluatedKey;
    const [first, last] = [found[0], found.at(-1)];
    if (from && first && last && first.at.order !== last.at.order) return { found, until: last.at.order };
  } while (from);
  return { found };
}

function query<T>({ table, filter, newestFirst }: Listing<T>, partition: Partition, wanted: number) {
  const { index, attribute, value, order, begins } = partition;
  const filtered = filter.terms.length > 0;
  return {
    TableName: table,
    ...(index !== undefined && { IndexName: index }),
    KeyConditionExpression: `#partition = :partition${begins === undefined ? "" : " AND begins_with(#order, :begins)"}`,
    ...(filtered && { FilterExpression: filter.terms.join(" AND ") }),
    ExpressionAttributeNames: {
      "#partition": attribute,
      ...(begins !== undefined && { "#order": order }),
      ...filter.names,
    },
    ExpressionAttributeValues: {
      ":partition": value,
      ...(begins !== undefined && { ":begins": begins }),
      ...filter.values,
    },
    ScanIndexForward: !newestFirst,
    Limit: filtered ? FILTERED_AT_A_TIME : wanted,
  };
}

const namesOf = <T>({ key }: Listing<T>, { attribute, order }: Partition) => [
  ...new Set([key, attribute, order].flat()),
];

const position = <T>(listing: Listing<T>, partition: Partition, row: Record<string, unknown>): Position =>
  Position.parse(Object.fromEntries(namesOf(listing, partition).map((name) => [name, row[name]])));

/** Where a partition begins. */
const beginningOfAll = ({ attribute, value }: Partition): Position => ({ [attribute]: value });

/** A position as a reader hands it back, unread. */
export const cursorOf = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString("base64url");

/** The partitions that a cursor leaves to be read, and where the first of them is taken up again. */
function resumed<T>(listing: Listing<T>, cursor: string): { partitions: Partition[]; after: Position | undefined } {
  const after = positionIn(cursor, Position);
  const begins = listing.partitions.findIndex((each) => same(after, beginningOfAll(each)));
  if (begins >= 0) return { partitions: listing.partitions.slice(begins), after: undefined };
  const at = listing.partitions.findIndex((each) => {
    const names = namesOf(listing, each);
    const complete = names.length === Object.keys(after).length && names.every((name) => Object.hasOwn(after, name));
    return complete && after[each.attribute] === each.value && after[each.order]?.startsWith(each.begins ?? "");
  });
  if (at < 0) throw new Refused("list.bad-cursor", "cursor");
  return { partitions: listing.partitions.slice(at), after };
}

/** @throws Refused `list.bad-cursor` where a cursor holds no such position. */
export function positionIn<T>(cursor: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch {
    throw new Refused("list.bad-cursor", "cursor");
  }
}
