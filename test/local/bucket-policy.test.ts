import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  waitUntilStackCreateComplete,
} from "@aws-sdk/client-cloudformation";
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { fromTemporaryCredentials } from "@aws-sdk/credential-providers";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalAws, startLocalAws, useLocalAws } from "../../infra/local/local-aws.ts";

const MINUTE = 60_000;

const under = (prefix: string) => ({ "Fn::Join": ["/", [{ "Fn::GetAtt": ["Bucket", "Arn"] }, prefix]] });

/** Denies addresses under a prefix, where something else holds of them. */
const refusing = (prefix: string, where: Record<string, Record<string, unknown>>) => ({
  ...{ Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource: under(`${prefix}/*`) },
  Condition: { StringEquals: { "s3:authType": "REST-QUERY-STRING" }, ...where },
});

/** As `SafeBucket.denyReplacing` says it. */
const once = {
  ...{ Effect: "Deny", Principal: "*", Action: "s3:PutObject", Resource: under("once/*") },
  Condition: { Null: { "s3:if-none-match": "true" }, Bool: { "s3:ObjectCreationOperation": "true" } },
};

const Statement = [
  once,
  refusing("minutes", { NumericGreaterThan: { "s3:signatureAge": 300_000 } }),
  refusing("here", { NotIpAddress: { "aws:SourceIp": ["127.0.0.0/8"] } }),
  refusing("elsewhere", { NotIpAddress: { "aws:SourceIp": ["198.51.100.0/24", "203.0.113.7/32"] } }),
];

const policy = (Statement: unknown[]) => ({ Version: "2012-10-17", Statement });

/** A bucket, and someone who may read and write in it: what its policy denies does not bind the account's root here. */
const TEMPLATE = {
  Resources: {
    Bucket: { Type: "AWS::S3::Bucket" },
    Policy: {
      Type: "AWS::S3::BucketPolicy",
      Properties: { Bucket: { Ref: "Bucket" }, PolicyDocument: policy(Statement) },
    },
    User: {
      Type: "AWS::IAM::Role",
      Properties: {
        AssumeRolePolicyDocument: policy([{ Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole" }]),
        Policies: [
          {
            PolicyName: "use",
            PolicyDocument: policy([
              { Effect: "Allow", Action: ["s3:GetObject", "s3:PutObject"], Resource: under("*") },
            ]),
          },
        ],
      },
    },
  },
  Outputs: { Bucket: { Value: { Ref: "Bucket" } }, User: { Value: { "Fn::GetAtt": ["User", "Arn"] } } },
};

let dir: string;
let aws: LocalAws;
let Bucket: string;
let user: S3Client;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "local-aws-"));
  aws = await startLocalAws({ dir });
  useLocalAws(aws);
  const stacks = new CloudFormationClient();
  const StackName = "addresses";
  await stacks.send(
    new CreateStackCommand({
      ...{ StackName, TemplateBody: JSON.stringify(TEMPLATE), Capabilities: ["CAPABILITY_NAMED_IAM"] },
    }),
  );
  await waitUntilStackCreateComplete({ client: stacks, maxWaitTime: 30, minDelay: 1 }, { StackName });
  const { Stacks } = await stacks.send(new DescribeStacksCommand({ StackName }));
  const told = (name: string) => Stacks?.[0]?.Outputs?.find(({ OutputKey }) => OutputKey === name)?.OutputValue ?? "";
  Bucket = told("Bucket");
  const root = new S3Client({ forcePathStyle: true });
  for (const prefix of ["minutes", "here", "elsewhere"])
    await root.send(new PutObjectCommand({ Bucket, Key: `${prefix}/page.jpg`, Body: "a page" }));
  const credentials = fromTemporaryCredentials({ params: { RoleArn: told("User") } });
  user = new S3Client({ forcePathStyle: true, credentials });
});

afterAll(async () => {
  await aws?.stop();
  await rm(dir, { recursive: true, force: true });
});

describe("on the local AWS a bucket's policy", () => {
  const get = async (prefix: string, ago = 0) => {
    const signingDate = new Date(Date.now() - ago);
    const address = await getSignedUrl(user, new GetObjectCommand({ Bucket, Key: `${prefix}/page.jpg` }), {
      expiresIn: 3600,
      signingDate,
    });
    return (await fetch(address)).status;
  };

  it("lets no address be older than it says, however long it was signed for", async () => {
    expect(await get("minutes", 4 * MINUTE)).toBe(200);
    expect(await get("minutes", 6 * MINUTE)).toBe(403);
  });

  it("lets an address be used at the places that it names, and at no other", async () => {
    expect(await get("here")).toBe(200);
    expect(await get("elsewhere")).toBe(403);
  });

  it("says so of addresses alone: whoever signs each request is not meant", async () => {
    const { Body } = await user.send(new GetObjectCommand({ Bucket, Key: "elsewhere/page.jpg" }));
    expect(await Body?.transformToString()).toBe("a page");
  });

  it("lets nobody put what would become a newer version of something, at once, by a copy or in parts", async () => {
    const at = { Bucket, Key: "once/certificate.json" };
    const put = (more: { IfNoneMatch?: string }) => user.send(new PutObjectCommand({ ...at, ...more, Body: "a page" }));
    await expect(put({})).rejects.toMatchObject({ name: "AccessDenied" });
    await put({ IfNoneMatch: "*" });
    await expect(put({})).rejects.toMatchObject({ name: "AccessDenied" });
    await expect(put({ IfNoneMatch: "*" })).rejects.toMatchObject({ name: "PreconditionFailed" });
    const CopySource = `${Bucket}/minutes/page.jpg`;
    await expect(user.send(new CopyObjectCommand({ ...at, CopySource }))).rejects.toMatchObject({
      name: "AccessDenied",
    });
  });

  it("asks that of the completion of an upload, for its parts cannot say it", async () => {
    const at = { Bucket, Key: "once/large.pdf" };
    const { UploadId } = await user.send(new CreateMultipartUploadCommand(at));
    const { ETag } = await user.send(new UploadPartCommand({ ...at, UploadId, PartNumber: 1, Body: "a page" }));
    const complete = (more: { IfNoneMatch?: string }) =>
      user.send(
        new CompleteMultipartUploadCommand({
          ...{ ...at, ...more, UploadId, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } },
        }),
      );
    await expect(complete({})).rejects.toMatchObject({ name: "AccessDenied" });
    await complete({ IfNoneMatch: "*" });
  });
});
