import { BatchGetCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** DynamoDB answers so many rows at once. */
const AT_ONCE = 100;

/** Those rows that exist, as they stand at this moment, in no order. */
export async function batchGet(
  dynamo: DynamoDBDocumentClient,
  table: string,
  wanted: Record<string, unknown>[],
): Promise<unknown[]> {
  const rows: unknown[] = [];
  let left = wanted;
  while (left.length > 0) {
    const keys = left.slice(0, AT_ONCE);
    const { Responses, UnprocessedKeys } = await dynamo.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } }),
    );
    rows.push(...(Responses?.[table] ?? []));
    left = [...(UnprocessedKeys?.[table]?.Keys ?? []), ...left.slice(AT_ONCE)];
  }
  return rows;
}
