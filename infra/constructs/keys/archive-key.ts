import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Grant, type IGrantable, PolicyDocument, type PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Key, KeySpec, KeyUsage } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import { administration } from "./key-policy.ts";

export interface ArchiveKeyProps {
  readonly stage: Stage;
  readonly description: string;
  /** What the policy allows besides administration. */
  readonly use: PolicyStatement[];
  readonly alias?: string;
  /** A pair that signs, instead of a key that encrypts. Such a pair is not rotated: what it signed is checked by its public half for good. */
  readonly signs?: true;
}

const SIGNS = { keySpec: KeySpec.RSA_3072, keyUsage: KeyUsage.SIGN_VERIFY };

export type GrantConditions = Record<string, Record<string, unknown>>;

/** A KMS key that rotates every year, unless it signs, takes thirty days to delete, and can be used only as its policy says. */
export abstract class ArchiveKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, { stage, use, signs, ...props }: ArchiveKeyProps) {
    super(scope, id);
    this.key = new Key(this, "Key", {
      ...props,
      ...(signs ? SIGNS : { enableKeyRotation: true }),
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
