import type { App } from "aws-cdk-lib";
import { RecoveryKey } from "../constructs/keys/recovery-key.ts";
import { AccessLogs } from "../constructs/stores/access-logs.ts";
import { Replica } from "../constructs/stores/replica.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack } from "./archive-stack.ts";

/** What a restore needs when the first region is lost: the vault's copy, and the key under which the documents' keys are wrapped. */
export class OffsiteStack extends ArchiveStack {
  readonly recoveryKey: RecoveryKey;
  readonly replica: Replica;

  constructor(app: App, stage: Stage) {
    super(app, "offsite", "the second copy, in another region", stage, stage.offsiteRegion);
    this.recoveryKey = new RecoveryKey(this, "RecoveryKey", stage);
    const accessLogs = new AccessLogs(this, "AccessLogs", stage);
    this.replica = new Replica(this, "Replica", { stage, accessLogs });

    this.tell("BucketReplica", this.replica.bucket.bucketName);
  }
}
