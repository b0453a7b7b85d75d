import { Stack } from "aws-cdk-lib";
import { Grant, type IGrantable } from "aws-cdk-lib/aws-iam";
import type { IConstruct } from "constructs";
import type { Stage } from "../../stages.ts";
import { acknowledgeWildcard } from "../acknowledge.ts";
import type { GrantConditions } from "./archive-key.ts";

/** A key of the other region, used from here by its alias: KMS is told the alias, IAM the key that bears it. */
export function byAlias(from: IConstruct, { account, offsiteRegion: region }: Stage, alias: string) {
  const arn = (resource: string) => Stack.of(from).formatArn({ service: "kms", region, account, resource });
  return {
    arn: arn(alias),
    allow(grantee: IGrantable & IConstruct, actions: string[], conditions: GrantConditions = {}): void {
      const anyKey = arn("key/*");
      Grant.addToPrincipal({
        grantee,
        actions,
        resourceArns: [anyKey],
        conditions: { ...conditions, "ForAnyValue:StringEquals": { "kms:ResourceAliases": alias } },
      });
      acknowledgeWildcard(
        grantee,
        anyKey,
        "The condition on the key's alias leaves one key; its id is known only off site.",
      );
    },
  };
}
