import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { KMSClient } from "@aws-sdk/client-kms";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** One client of each kind, made when first asked for and kept as long as the function's environment lives. */
const once = <T>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

export const dynamo = once(() =>
  DynamoDBDocumentClient.from(new DynamoDBClient(), { marshallOptions: { removeUndefinedValues: true } }),
);

/** An endpoint of one's own, such as the local AWS, has no host name for each bucket. */
export const s3 = once(() => new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL !== undefined }));
export const sqs = once(() => new SQSClient());

/** KMS in the region that a key's ARN names. */
export const kmsOf = (keyArn: string) => new KMSClient({ region: keyArn.split(":")[3] ?? "" });
