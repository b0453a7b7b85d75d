import { Duration } from "aws-cdk-lib";
import { BucketEncryption } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import { acknowledge } from "../acknowledge.ts";
import { SafeBucket } from "./safe-bucket.ts";

/** S3's own log of who asked for what in a region's buckets: it also sees what the trail does not, such as a presigned URL's use. */
export class AccessLogs extends Construct {
  readonly bucket: SafeBucket;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.bucket = new SafeBucket(this, "Bucket", stage, {
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      lifecycleRules: [{ expiration: Duration.days(stage.keep.logs), noncurrentVersionExpiration: Duration.days(1) }],
    });
    acknowledge(this, "S1", "A log of the access to the log would log itself.");
  }
}
