import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Grant, type IGrantable, PolicyDocument, type PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import { administration } from "./key-policy.ts";

export interface ArchiveKeyProps {
  readonly stage: Stage;
  readonly description: string;
  /** What the policy allows besides administration. */
  readonly use: PolicyStatement[];
  readonly alias?: string;
}

type GrantConditions = Record<string, Record<string, unknown>>;

/** A KMS key that rotates every year, takes thirty days to delete, and can be used only as its policy says. */
export abstract class ArchiveKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, { stage, use, ...props }: ArchiveKeyProps) {
    super(scope, id);
    this.key = new Key(this, "Key", {
      ...props,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      policy: new PolicyDocument({ statements: [administration(), ...use] }),
      removalPolicy: stage.protected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  /** Gives operations (`Decrypt`), `kms:` left out. */
  protected allow(grantee: IGrantable, operations: readonly string[], conditions: GrantConditions = {}): void {
    const actions = operations.map((operation) => `kms:${operation}`);
    Grant.addToPrincipal({ grantee, actions, resourceArns: [this.key.keyArn], conditions });
  }
}
