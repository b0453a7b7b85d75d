import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { FileStore, LIST, type PlaintextStoreProps } from "./file-store.ts";

/**
 * Where a refused paper lies, under its id, until its sender has had time to ask. A paper that was taken up again lies here until it
 * is filed, however long that takes: so the sweep, which knows, takes papers away, and no lifecycle.
 */
export class Quarantine extends FileStore<"QUARANTINE"> {
  constructor(scope: Construct, id: string, props: PlaintextStoreProps) {
    super(scope, id, {
      ...props,
      told: "QUARANTINE",
      versioned: true,
      // Only what someone deleted or overwrote by hand; the archive does neither.
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(props.stage.keep.quarantineDays),
          expiredObjectDeleteMarker: true,
        },
      ],
    });
  }

  /** Put a refused paper aside, or find that it lies here already. */
  grantPutAside(fn: Needs<"QUARANTINE">): void {
    this.grant(fn, { bucket: LIST, objects: ["PutObject", "PutObjectTagging", "GetObject"], content: "sealed" });
  }

  /** Read a refused paper again, when it is taken up once more, or learn that it is gone. */
  grantRead(fn: Needs<"QUARANTINE">): void {
    this.grant(fn, { bucket: LIST, objects: ["GetObjectVersion"], content: "opened" });
  }

  /** See whether anything of a paper lies here. */
  grantLookFor(fn: Needs<"QUARANTINE">): void {
    this.grant(fn, { bucket: ["ListBucketVersions"], content: "untouched" });
  }

  /** Find every version of a paper, and take away what is filed or has lain long enough. */
  grantClear(fn: Needs<"QUARANTINE">): void {
    this.grant(fn, { bucket: ["ListBucketVersions"], objects: ["DeleteObjectVersion"], content: "untouched" });
  }
}
