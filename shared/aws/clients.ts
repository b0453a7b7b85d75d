import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { KMSClient } from "@aws-sdk/client-kms";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { SFNClient } from "@aws-sdk/client-sfn";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** One client of each kind, made when first asked for and kept as long as the function's environment lives. */
const once = <T>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const dynamoOf = (config: DynamoDBClientConfig = {}) =>
  DynamoDBDocumentClient.from(new DynamoDBClient(config), { marshallOptions: { removeUndefinedValues: true } });

export const dynamo = once(() => dynamoOf());
/** The tables' copies in another region. */
export const dynamoIn = (region: string) => dynamoOf({ region });

/** S3 in the function's own region and role unless another is given. */
export const s3As = (as: Pick<S3ClientConfig, "region" | "credentials"> = {}) =>
  new S3Client({
    ...as,
    // An endpoint of one's own, such as the local AWS, has no host name for each bucket.
    forcePathStyle: process.env.AWS_ENDPOINT_URL !== undefined,
    // Else a presigned upload would carry the checksum of an empty file, and S3 would refuse every other one.
    requestChecksumCalculation: "WHEN_REQUIRED",
  });
export const s3 = once(() => s3As());
export const cognito = once(() => new CognitoIdentityProviderClient());
export const sqs = once(() => new SQSClient());
export const sfn = once(() => new SFNClient());
export const lambda = once(() => new LambdaClient());

const kms = new Map<string, KMSClient>();

/** KMS in the region that a key's ARN names. */
export function kmsOf(keyArn: string): KMSClient {
  const region = keyArn.split(":")[3] ?? "";
  const client = kms.get(region) ?? new KMSClient({ region });
  kms.set(region, client);
  return client;
}
