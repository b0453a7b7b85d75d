import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";

/** What a write answers; nothing where its condition did not hold, and it wrote nothing. */
export async function ifHeld<T>(write: Promise<T>): Promise<T | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
