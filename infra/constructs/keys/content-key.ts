import type { IGrantable, Role } from "aws-cdk-lib/aws-iam";
import { type IKey, Key } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";
import { names } from "../../names.ts";
import type { Stage } from "../../stages.ts";
import { ArchiveKey } from "./archive-key.ts";
import { byAlias } from "./by-alias.ts";
import { ofAccount } from "./key-policy.ts";

const OPEN = ["Decrypt", "DescribeKey"];
const SEAL = ["Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo"];

interface ContentKeyProps {
  readonly stage: Stage;
  readonly region?: string;
  readonly description?: string;
  readonly alias?: string;
}

/** AF-27. Under this key lies what is in clear to us: papers on their way in, and the records about people and customers. */
export class ContentKey extends ArchiveKey {
  constructor(scope: Construct, id: string, { stage, region = stage.region, ...props }: ContentKeyProps) {
    // In China's regions a service's name ends in .com.cn.
    const service = (name: string) => `${name}.${region}.amazonaws.com*`;
    const through = { StringLike: { "kms:ViaService": [service("s3"), service("dynamodb")] } };
    super(scope, id, {
      description: "Encrypts what lies in the intake's buckets and in the tables that name people or customers",
      ...props,
      stage,
      use: [
        ofAccount({ sid: "ThroughS3AndDynamoDB", actions: kms([...OPEN, ...SEAL]), conditions: through }),
        ofAccount({
          sid: "KeptByDynamoDB",
          actions: ["kms:CreateGrant"],
          conditions: { ...through, Bool: { "kms:GrantIsForAWSResource": "true" } },
        }),
      ],
    });
  }

  grantOpen(grantee: IGrantable): void {
    this.allow(grantee, OPEN);
  }

  /** What GuardDuty asks for: to open what it scans, and to put its probe. */
  grantScan(grantee: IGrantable): void {
    this.allow(grantee, ["Decrypt", "GenerateDataKey"]);
  }

  grantSeal(grantee: IGrantable): void {
    this.allow(grantee, [...OPEN, ...SEAL]);
  }
}

/** AF-37. Its like in the other region, for the copies of certificates: who seals under it from here knows it by its alias. */
export class OffsiteContentKey extends ContentKey {
  private readonly stage: Stage;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      stage,
      region: stage.offsiteRegion,
      description: "Encrypts the copies of the certificates of destruction",
      alias: names(stage).recordsKey,
    });
    this.stage = stage;
  }

  byItsAlias(scope: Construct, id: string): IKey {
    return Key.fromKeyArn(scope, id, this.seenFrom(scope).arn);
  }

  grantSealByAlias(role: Role): void {
    this.seenFrom(role).allow(role, ["kms:Encrypt", "kms:GenerateDataKey"]);
  }

  private seenFrom(scope: Construct) {
    return byAlias(scope, this.stage, names(this.stage).recordsKey);
  }
}

const kms = (operations: string[]) => operations.map((operation) => `kms:${operation}`);
