import { AccountRootPrincipal, Grant, PrincipalWithConditions, Role, SessionTagsPrincipal } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { names } from "../../names.ts";
import type { Stage } from "../../stages.ts";
import { acknowledgeWildcard } from "../acknowledge.ts";
import { roleArn } from "./file-store.ts";
import type { SafeBucket } from "./safe-bucket.ts";

interface EraserRolesProps {
  readonly stage: Stage;
  readonly bucket: SafeBucket;
  /** What the two roles are called. */
  readonly called: { readonly ordinary: string; readonly early: string };
}

const KEPT = ["documents/*", "recognised/*"];

/**
 * CI-12, AF-32. The only two who may delete a version of what is kept here, as the bucket's own policy says, too: one of what is past its
 * lock, and one that may get round a lock, in a session alone that bears the id of the application by which it does. Only the function
 * `erase` may act as either (docs/decisions/who-may-delete.md).
 */
export class EraserRoles extends Construct {
  constructor(scope: Construct, id: string, { stage, bucket, called }: EraserRolesProps) {
    super(scope, id);
    // By its name, for off site there is no such role yet when these are made.
    const trusted = { ArnEquals: { "aws:PrincipalArn": roleArn(this, names(stage).eraseFunctionRole) } };
    const ordinary = new Role(this, "Ordinary", {
      roleName: called.ordinary,
      description: "Deletes versions of what is destroyed, once their locks are over",
      assumedBy: new PrincipalWithConditions(new AccountRootPrincipal(), trusted),
    });
    const early = new Role(this, "Early", {
      roleName: called.early,
      description: "Deletes versions of what is approved for destruction before its time",
      assumedBy: new SessionTagsPrincipal(
        new PrincipalWithConditions(new AccountRootPrincipal(), { ...trusted, ...TAGGED }),
      ),
    });
    const objects = KEPT.map((keys) => bucket.arnForObjects(keys));
    for (const [role, actions] of [
      [ordinary, ["s3:DeleteObjectVersion"]],
      [early, ["s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"]],
    ] as const) {
      Grant.addToPrincipal({ grantee: role, actions: [...actions], resourceArns: objects });
      for (const arn of objects)
        acknowledgeWildcard(role, arn, "Whichever file is destroyed; nothing else lies there.");
    }
    const butFor = (...roles: string[]) => ({
      ArnNotEquals: { "aws:PrincipalArn": roles.map((each) => roleArn(this, each)) },
    });
    bucket.deny("NobodyDestroys", ["s3:DeleteObjectVersion"], butFor(called.ordinary, called.early));
    bucket.deny("NobodyGetsRoundALock", ["s3:BypassGovernanceRetention"], butFor(called.early));
    bucket.deny("OnlyForAnApplication", ["s3:BypassGovernanceRetention"], {
      Null: { "aws:PrincipalTag/application": "true" },
    });
  }
}

const TAGGED = {
  Null: { "aws:RequestTag/application": "false" },
  "ForAllValues:StringEquals": { "aws:TagKeys": ["application"] },
};
