import { Stack } from "aws-cdk-lib";
import { Grant } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import { names } from "../../names.ts";
import type { Stage } from "../../stages.ts";
import { acknowledgeWildcard } from "../acknowledge.ts";
import type { Needs } from "../needs.ts";
import { ArchiveKey } from "./archive-key.ts";
import { forOneDocument, ofAccount } from "./key-policy.ts";

/**
 * CI-07. The off-site key: each document's own key is wrapped under it a second time, so that a restore needs nothing of the first
 * region. Nobody can open anything with it: its policy gains a decrypting role when a restore is set up, which the trail shows.
 */
export class RecoveryKey extends ArchiveKey {
  private readonly stage: Stage;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      stage,
      description: "Wraps the key of each document a second time, for a restore off site",
      alias: names(stage).recoveryKey,
      use: [ofAccount({ sid: "WrapOnly", actions: ["kms:Encrypt"], conditions: forOneDocument })],
    });
    this.stage = stage;
  }

  /** Wrap a document's key, in the other region: KMS is told the alias, IAM the key that bears it. */
  grantWrap(fn: Needs<"RECOVERY_KEY">): void {
    const { account, offsiteRegion: region } = this.stage;
    const arn = (resource: string, resourceName: string) =>
      Stack.of(fn).formatArn({ service: "kms", region, account, resource, resourceName });
    const alias = names(this.stage).recoveryKey;
    const anyKey = arn("key", "*");
    fn.tell("RECOVERY_KEY", arn("alias", alias.replace("alias/", "")));
    Grant.addToPrincipal({
      grantee: fn,
      actions: ["kms:Encrypt"],
      resourceArns: [anyKey],
      conditions: { ...forOneDocument, "ForAnyValue:StringEquals": { "kms:ResourceAliases": alias } },
    });
    acknowledgeWildcard(fn, anyKey, "The condition on the key's alias leaves one key; its id is known only off site.");
  }
}
