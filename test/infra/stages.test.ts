import { describe, expect, it } from "vitest";
import { routes } from "#shared/domain/routes.ts";
import { stageNamed } from "../../infra/stages.ts";
import { permissions, plain, synthesised } from "./support.ts";

const production = synthesised("production");
const china = synthesised("production-cn");
const local = synthesised("local");

describe("the templates", () => {
  it.each(["production", "production-cn"])("of %s pass CloudFormation's rules and cdk-nag's", (stage) => {
    expect(() => synthesised(stage, { validated: true })).not.toThrow();
  });

  it("ask nothing of an account, so that they are made without credentials", () => {
    for (const { asked } of [production, china, local]) expect(asked).toEqual([]);
  });

  it("of an unknown stage are not made: those that exist are named", () => {
    expect(() => stageNamed("prod")).toThrow("There is no stage prod: choose one of local, production, production-cn.");
  });

  it("leave names to CloudFormation, but for those that must be known beforehand", () => {
    const names = ["BucketName", "TableName", "QueueName", "RoleName", "FunctionName", "TopicName", "AliasName"];
    const values = production.all.flatMap(({ properties }) => names.flatMap((name) => properties[name] ?? []));
    const given = values.map(String).filter((value) => !production.all.some(({ at }) => value.startsWith(at)));
    expect(given.sort()).toEqual([
      "alias/dossier-production-records",
      "alias/dossier-production-recovery",
      "dossier-production-erase",
      "dossier-production-erase-early",
      "dossier-production-erase-early-offsite",
      "dossier-production-erase-function",
      "dossier-production-erase-offsite",
      "dossier-production-hold",
      "dossier-production-records-111122223333-ap-northeast-1",
      "dossier-production-records-replication",
      "dossier-production-replica-111122223333-ap-northeast-1",
      "dossier-production-replication",
    ]);
  });
});

describe("the local stage", () => {
  // A stack's name stands in some of its resources' ids, and a hash of it in others.
  const places = ({ all, stage }: typeof production) =>
    all.map(({ at, type }) => `${type} ${at.replaceAll(/[0-9A-F]{8}/g, "").replace(`dossier${stage.name}`, "")}`);

  it("is made of the same resources as production; only nobody gets mail of its alarms and its costs, and no scanner is there", () => {
    const missing = places(production).filter((each) => !places(local).includes(each));
    expect(missing.map((each) => each.split(" ")[0]).sort()).toEqual([
      "AWS::Budgets::Budget",
      "AWS::CloudWatch::Alarm",
      "AWS::GuardDuty::MalwareProtectionPlan",
      "AWS::IAM::Policy",
      "AWS::IAM::Role",
      "AWS::Logs::MetricFilter",
      "AWS::SNS::Subscription",
    ]);
    expect(places(local).filter((each) => !places(production).includes(each))).toEqual([]);
  });

  it("grants what production grants, but to the scanner", () => {
    const granted = (archive: typeof production) =>
      [...permissions(archive)]
        .filter(([role]) => !role.startsWith("storage/InboxScannerRole"))
        .map(([role, statements]) => [
          plain(role),
          statements.map(({ Action, Resource }) => [Action, Resource.length]),
        ]);
    expect(granted(local)).toEqual(granted(production));
  });
});

describe("production in China's partition", () => {
  it("speaks of that partition alone", () => {
    expect(china.text).not.toContain("arn:aws:");
    expect(china.text).toContain("arn:aws-cn:");
  });

  it("keeps the second copy in the country", () => {
    expect(china.stage.region).toMatch(/^cn-/);
    expect(china.stage.offsiteRegion).toMatch(/^cn-/);
  });

  it("uses nothing that is missing there: tokens come from the company's own issuer", () => {
    const types = china.all.map(({ type }) => type);
    expect(types.filter((type) => /Cognito|SES|Budgets|GuardDuty/.test(type))).toEqual([]);
    expect(china.text).not.toMatch(/"(ses|textract):/);
    expect(china.ofType("AWS::ApiGatewayV2::Authorizer").map(({ properties }) => properties.JwtConfiguration)).toEqual([
      { Issuer: "https://login.example.cn", Audience: ["archive"] },
    ]);
  });
});

describe("the API", () => {
  it("has the routes that its functions answer, and its own description", () => {
    const open = production.ofType("AWS::ApiGatewayV2::Route").map(({ properties }) => properties.RouteKey);
    expect(open.sort()).toEqual([...Object.keys(routes), "GET /openapi.json"].sort());
  });

  it("lets nobody in without a token, but to its own description", () => {
    const open = production
      .ofType("AWS::ApiGatewayV2::Route")
      .filter(({ properties }) => properties.AuthorizationType !== "JWT")
      .map(({ properties }) => properties.RouteKey);
    expect(open).toEqual(["GET /openapi.json"]);
  });

  it("is throttled, logged, and closed to pages of other origins", () => {
    const [stage] = production.ofType("AWS::ApiGatewayV2::Stage");
    expect(stage?.properties).toMatchObject({
      AccessLogSettings: { DestinationArn: expect.any(String) },
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
    expect(production.ofType("AWS::ApiGatewayV2::Api").map(({ properties }) => properties.CorsConfiguration)).toEqual([
      undefined,
    ]);
  });

  it("knows people whom an administrator invited, by a long password and a second factor", () => {
    const [pool] = production.ofType("AWS::Cognito::UserPool");
    expect(pool?.properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: "ON",
      EnabledMfas: ["SOFTWARE_TOKEN_MFA"],
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
      DeletionProtection: "ACTIVE",
    });
  });
});
