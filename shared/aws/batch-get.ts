import { BatchGetCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** Those of up to a hundred rows that exist, as they stand at this moment, in no order. */
export async function batchGet(
  dynamo: DynamoDBDocumentClient,
  table: string,
  wanted: Record<string, unknown>[],
): Promise<unknown[]> {
  const rows: unknown[] = [];
  let keys = wanted;
  while (keys.length > 0) {
    const { Responses, UnprocessedKeys } = await dynamo.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } }),
    );
    rows.push(...(Responses?.[table] ?? []));
    keys = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return rows;
}
