import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import { ArchiveKey } from "./archive-key.ts";
import { ofAccount } from "./key-policy.ts";

const OPEN = ["Decrypt", "DescribeKey"];
const SEAL = ["Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo"];

/** AF-27. Under this key lies what is in clear to us: papers on their way in, and the records about people and customers. */
export class ContentKey extends ArchiveKey {
  constructor(scope: Construct, id: string, stage: Stage) {
    // In China's regions a service's name ends in .com.cn.
    const service = (name: string) => `${name}.${stage.region}.amazonaws.com*`;
    const through = { StringLike: { "kms:ViaService": [service("s3"), service("dynamodb")] } };
    super(scope, id, {
      stage,
      description: "Encrypts what lies in the intake's buckets and in the tables that name people or customers",
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

const kms = (operations: string[]) => operations.map((operation) => `kms:${operation}`);
