import { setTimeout as sleep } from "node:timers/promises";
import { DynamoDBClient, PutItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { APIGatewayProxyEventV2WithJWTAuthorizer, DynamoDBStreamHandler, SQSHandler } from "aws-lambda";
import { z } from "zod";

const { TABLE, VAULT } = z.object({ TABLE: z.string(), VAULT: z.string() }).parse(process.env);
const dynamo = new DynamoDBClient();
const s3 = new S3Client();

/** Writes each message down under its body, but fails what is spoilt. */
export const take: SQSHandler = async ({ Records }) => {
  const spoilt = Records.filter(({ body }) => body === "spoilt");
  for (const { body } of Records) {
    if (body !== "spoilt") await dynamo.send(new PutItemCommand({ TableName: TABLE, Item: { id: { S: body } } }));
  }
  return { batchItemFailures: spoilt.map(({ messageId }) => ({ itemIdentifier: messageId })) };
};

/** Adds to its group's list in the order of arrival. */
export const line: SQSHandler = async ({ Records }) => {
  for (const { body, attributes } of Records) {
    await dynamo.send(
      new UpdateItemCommand({
        TableName: TABLE,
        Key: { id: { S: attributes.MessageGroupId ?? "none" } },
        UpdateExpression: "SET seen = list_append(if_not_exists(seen, :none), :one)",
        ExpressionAttributeValues: { ":none": { L: [] }, ":one": { L: [{ S: body }] } },
      }),
    );
  }
};

/** Takes a second over each message, and writes down when it began and who it was. */
export const dawdle: SQSHandler = async ({ Records }) => {
  const began = Date.now();
  await sleep(1_000);
  for (const { body } of Records) {
    const Item = {
      id: { S: body },
      began: { N: String(began) },
      ended: { N: String(Date.now()) },
      pid: { N: String(process.pid) },
    };
    await dynamo.send(new PutItemCommand({ TableName: TABLE, Item }));
  }
};

const tried = new Map<string, number>();

/** Writes down what became new in the table, but fails the first two times at what is late, and at what is spoilt whenever it is asked. */
export const follow: DynamoDBStreamHandler = async ({ Records }) => {
  for (const { dynamodb } of Records) {
    const [what, id = ""] = dynamodb?.Keys?.id?.S?.split(" ") ?? [];
    const tries = (tried.get(id) ?? 0) + 1;
    tried.set(id, tries);
    if (what === "throws") throw new Error(id);
    if (what === "spoilt" || (what === "late" && tries < 3))
      return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? "" }] };
    const Item = { id: { S: `followed ${id}` }, tries: { N: String(tries) } };
    await dynamo.send(new PutItemCommand({ TableName: TABLE, Item }));
  }
  return { batchItemFailures: [] };
};

/** Says who asked for what; `/vault` tries what its role was not granted. */
export const answer = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  if (event.rawPath !== "/vault") {
    const { rawPath, routeKey } = event;
    return { rawPath, routeKey, username: event.requestContext.authorizer.jwt.claims.username };
  }
  const refusal = await s3.send(new GetObjectCommand({ Bucket: VAULT, Key: "document" })).catch(String);
  return { refusal: String(refusal) };
};
