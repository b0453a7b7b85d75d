import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { FileStore, type PlaintextStoreProps } from "./file-store.ts";

/** Where a refused paper lies, under its id, until its sender has had time to ask. */
export class Quarantine extends FileStore {
  constructor(scope: Construct, id: string, props: PlaintextStoreProps) {
    super(scope, id, {
      ...props,
      versioned: true,
      lifecycleRules: [
        { expiration: Duration.days(props.stage.keep.quarantineDays), noncurrentVersionExpiration: Duration.days(1) },
        { expiredObjectDeleteMarker: true },
      ],
    });
  }

  /** Put a refused paper aside. */
  grantPutAside(fn: Needs<"QUARANTINE">): void {
    fn.tell("QUARANTINE", this.bucket.bucketName);
    this.allow(fn, { objects: ["PutObject", "PutObjectTagging"], content: "sealed" });
  }

  /** Read a refused paper again, when it is taken up once more. */
  grantRead(fn: Needs<"QUARANTINE">): void {
    fn.tell("QUARANTINE", this.bucket.bucketName);
    this.allow(fn, { objects: ["GetObject", "GetObjectVersion", "GetObjectVersionTagging"], content: "opened" });
  }

  /** Take away, by version, what was taken up again and is filed. */
  grantClear(fn: Needs<"QUARANTINE">): void {
    fn.tell("QUARANTINE", this.bucket.bucketName);
    this.allow(fn, { objects: ["DeleteObjectVersion"], content: "untouched" });
  }
}
