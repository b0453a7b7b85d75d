import { RemovalPolicy } from "aws-cdk-lib";
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

  /** Said outright, for an `IBucket` under TypeScript's exact optional properties either is one or is none. */
  override get isWebsite(): boolean {
    return false;
  }
}
