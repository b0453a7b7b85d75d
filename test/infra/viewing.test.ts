import { readFileSync } from "node:fs";
import { App, Duration, Stack, Validations } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { CopyEnv } from "#functions/access/copy/env.ts";
import { ArchiveFunction } from "../../infra/constructs/archive-function.ts";
import { bundled } from "../../infra/constructs/bundle.ts";
import { carries } from "../../infra/constructs/function-code.ts";
import { ContentKey } from "../../infra/constructs/keys/content-key.ts";
import { DocumentKey } from "../../infra/constructs/keys/document-key.ts";
import { AccessLogs } from "../../infra/constructs/stores/access-logs.ts";
import { Replica } from "../../infra/constructs/stores/replica.ts";
import { Vault } from "../../infra/constructs/stores/vault.ts";
import { Viewing } from "../../infra/constructs/stores/viewing.ts";
import { Copies } from "../../infra/constructs/tables/copies.ts";
import { DocumentKeys } from "../../infra/constructs/tables/document-keys.ts";
import { stageNamed } from "../../infra/stages.ts";
import { type Statement, statementsOf } from "./support.ts";

const stage = stageNamed("production");
const { context } = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync("cdk.json", "utf8")));

/** Somebody who is told where something is. */
function somebody(stack: Stack, name: string) {
  const env = z.object({ VIEWING: z.string() });
  return new ArchiveFunction(stack, name, {
    ...{ stage, code: "functions/access/copy", env, description: name, memory: 128, timeout: Duration.seconds(3) },
  });
}

/** The viewing bucket with all who use its copies: the step that makes them, who signs addresses, who withdraws. */
function appWith(places: readonly string[] | undefined) {
  const app = new App({ context: { ...context, "aws:cdk:bundling-stacks": [] } });
  const env = { account: stage.account, region: stage.region };
  const stack = new Stack(app, "S", { env });
  const accessLogs = new AccessLogs(stack, "Logs", stage);
  const contentKey = new ContentKey(stack, "ContentKey", { stage });
  const store = { stage, accessLogs };
  const viewing = new Viewing(stack, "Viewing", { ...store, contentKey, ...(places && { places }) });
  const locked = { ...store, lockDays: 400 };
  const vault = new Vault(stack, "Vault", { ...locked, replica: new Replica(stack, "Replica", locked) });
  const copies = new Copies(stack, "Copies", { stage, contentKey });
  const copy = new ArchiveFunction(stack, "Copy", {
    ...{ stage, code: "functions/access/copy", description: "Makes copies", env: CopyEnv, regulation: "{}" },
    settings: { MAX_PAGES: 1000, MAX_ATTACHMENTS: 100, MAX_PIXELS: 100_000_000 },
    carries: carries.pageCopier,
    memory: 3008,
    timeout: Duration.minutes(5),
  });
  copies.grantMake(copy);
  new DocumentKeys(stack, "DocumentKeys", stage).grantRead(copy);
  new DocumentKey(stack, "DocumentKey", stage).grantOpen(copy);
  vault.grantRead(copy);
  viewing.grantMakeCopies(copy);
  viewing.grantSignForCopies(somebody(stack, "Signs"));
  viewing.grantWithdraw(somebody(stack, "Withdraws"));
  return { app, stack };
}

const PLACES = ["198.51.100.0/24", "203.0.113.7/32"];
const made = (places?: readonly string[]) => Template.fromStack(appWith(places).stack);
const template = made(PLACES);

const Policy = z.object({ Properties: z.object({ PolicyDocument: z.unknown(), Roles: z.unknown() }) });

/** What a role may do to what lies in a bucket or a table, by that thing's name. */
function mayDo(role: string, thing: string): string[] {
  const name = new RegExp(`"${thing}[0-9A-F]{8}"`);
  const policies = Object.values(template.findResources("AWS::IAM::Policy"))
    .map((each) => Policy.parse(each).Properties)
    .filter(({ Roles }) => JSON.stringify(Roles).includes(`${role}Role`));
  const statements = policies.flatMap(({ PolicyDocument }) => rendered(PolicyDocument));
  return statements
    .filter(({ Resource }) => Resource.some((each) => name.test(each)))
    .flatMap(({ Action, Resource }) => Action.map((action) => `${action} ${Resource.map(keysOf).join(" ")}`.trim()))
    .sort();
}

const keysOf = (arn: string) => /\/(\w+\/\*)/.exec(arn)?.[1] ?? "";
const rendered = (document: unknown): Statement[] =>
  statementsOf(
    JSON.parse(JSON.stringify(document), (name, value) =>
      name === "Resource" && typeof value !== "string" ? [value].flat().map((each) => JSON.stringify(each)) : value,
    ),
  );

/** The statements with which the bucket refuses addresses. */
const refusals = (of: Template) =>
  Object.values(of.findResources("AWS::S3::BucketPolicy"))
    .flatMap((each) =>
      rendered(Policy.omit({}).parse({ Properties: { Roles: [], ...each.Properties } }).Properties.PolicyDocument),
    )
    .filter(({ Condition }) => JSON.stringify(Condition).includes("s3:authType"));

describe("an address of a copy", () => {
  it("is refused five minutes after it was signed, whatever it was signed for", () => {
    const [age] = refusals(template);
    expect(age).toMatchObject({
      ...{ Effect: "Deny", Principal: { AWS: "*" }, Action: ["s3:GetObject"] },
      Condition: {
        StringEquals: { "s3:authType": "REST-QUERY-STRING" },
        NumericGreaterThan: { "s3:signatureAge": 300_000 },
      },
    });
    expect(age?.Resource.map(keysOf)).toEqual(["grants/*"]);
  });

  it("is refused elsewhere than at the regulation's places, and everywhere is one where it names none", () => {
    const [, place, ...others] = refusals(template);
    expect(place).toMatchObject({
      ...{ Effect: "Deny", Principal: { AWS: "*" }, Action: ["s3:GetObject"] },
      Condition: {
        StringEquals: { "s3:authType": "REST-QUERY-STRING" },
        NotIpAddress: { "aws:SourceIp": PLACES },
      },
    });
    expect(place?.Resource.map(keysOf)).toEqual(["grants/*"]);
    expect(others).toEqual([]);
    for (const none of [undefined, []]) expect(refusals(made(none))).toHaveLength(1);
  });
});

describe("copies", () => {
  it("lie for a day, under our key and without versions", () => {
    template.hasResourceProperties("AWS::S3::Bucket", {
      BucketEncryption: Match.anyValue(),
      VersioningConfiguration: Match.absent(),
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          {
            ...{ Prefix: "grants/", ExpirationInDays: 1, Status: "Enabled" },
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
          },
        ]),
      },
    });
  });

  it("are written and taken away by the step that makes them, signed for by one, taken away by another, and no more", () => {
    expect(mayDo("Copy", "ViewingBucket")).toEqual([
      "s3:AbortMultipartUpload grants/*",
      "s3:DeleteObject grants/*",
      "s3:GetObject grants/*",
      "s3:ListBucket",
      "s3:PutObject grants/*",
    ]);
    expect(mayDo("Signs", "ViewingBucket")).toEqual(["s3:GetObject grants/*"]);
    expect(mayDo("Withdraws", "ViewingBucket")).toEqual(["s3:DeleteObject grants/*", "s3:ListBucket"]);
  });

  it("are made by a step that opens documents, by version, and puts none; and opens their keys, and makes none", () => {
    expect(mayDo("Copy", "VaultBucket")).toEqual(["s3:GetObjectVersion documents/* recognised/*"]);
    expect(mayDo("Copy", "DocumentKeysTable")).toEqual(["dynamodb:GetItem"]);
    expect(mayDo("Copy", "DocumentKey")).toEqual(["kms:Decrypt"]);
    expect(mayDo("Copy", "CopiesTable")).toEqual(["dynamodb:GetItem", "dynamodb:UpdateItem"]);
  });

  it("have records that expire", () => {
    template.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      KeySchema: [
        { AttributeName: "request", KeyType: "HASH" },
        { AttributeName: "copy", KeyType: "RANGE" },
      ],
      TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
    });
  });

  it("are made by code that carries a decoder for every format, a font, and no recogniser", () => {
    expect([...bundled("functions/access/copy/handler.ts").native]).toEqual(["sharp"]);
    expect(carries.pageCopier.workers.flatMap((each) => [...bundled(each).native])).toEqual(["libheif-js"]);
    expect(carries.pageCopier.resources).toEqual(["pdfium.wasm", "font.ttf"]);
  });
});

it("cdk-nag finds nothing amiss in them", () => {
  const { app } = appWith(PLACES);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).not.toThrow();
});
