import { RemovalPolicy } from "aws-cdk-lib";
import { AnyPrincipal, type Conditions, Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, type BucketProps, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";

/** AF-28. A bucket as all of the archive's are: private, reached over TLS alone, kept when its stack is not. */
export class SafeBucket extends Bucket {
  constructor(scope: Construct, id: string, stage: Stage, props: BucketProps) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: stage.protected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...props,
    });
  }

  /** What nobody may do here, the account's root included, as far as the conditions say; under any key unless said. */
  deny(sid: string, actions: string[], conditions: Conditions = {}, under: readonly string[] = ["*"]): void {
    this.addToResourcePolicy(
      new PolicyStatement({
        sid,
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions,
        resources: under.map((keys) => this.arnForObjects(keys)),
        conditions,
      }),
    );
  }

  /**
   * Lets nobody put what would become a newer version of something: whoever puts says that it is to be put where there is nothing. A
   * part of an upload cannot say so; that it is completed, does.
   */
  denyReplacing(): void {
    this.deny("NobodyReplaces", ["s3:PutObject"], {
      Null: { "s3:if-none-match": "true" },
      Bool: { "s3:ObjectCreationOperation": "true" },
    });
  }

  /** Said outright, for an `IBucket` under TypeScript's exact optional properties either is one or is none. */
  override get isWebsite(): boolean {
    return false;
  }
}
