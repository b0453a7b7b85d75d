import { Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import { ArchiveKey } from "./archive-key.ts";
import { ofAccount } from "./key-policy.ts";

const TRAIL = "kms:EncryptionContext:aws:cloudtrail:arn";

/** AF-29. Encrypts the account's trail: CloudTrail writes with it, and whoever examines the trail may be given to read. */
export class TrailKey extends ArchiveKey {
  constructor(scope: Construct, id: string, stage: Stage) {
    const trails = Stack.of(scope).formatArn({
      service: "cloudtrail",
      region: "*",
      resource: "trail",
      resourceName: "*",
    });
    const byCloudTrail = {
      principals: [new ServicePrincipal("cloudtrail.amazonaws.com")],
      resources: ["*"],
    };
    super(scope, id, {
      stage,
      description: "Encrypts the account's trail",
      use: [
        new PolicyStatement({
          ...byCloudTrail,
          sid: "Write",
          actions: ["kms:GenerateDataKey*"],
          conditions: { StringLike: { "aws:SourceArn": trails, [TRAIL]: trails } },
        }),
        new PolicyStatement({ ...byCloudTrail, sid: "Describe", actions: ["kms:DescribeKey"] }),
        ofAccount({ sid: "Read", actions: ["kms:Decrypt"], conditions: { Null: { [TRAIL]: "false" } } }),
      ],
    });
  }
}
