import type { App } from "aws-cdk-lib";
import { OffsiteContentKey } from "../constructs/keys/content-key.ts";
import { RecoveryKey } from "../constructs/keys/recovery-key.ts";
import { AccessLogs } from "../constructs/stores/access-logs.ts";
import { RecordsReplica } from "../constructs/stores/records-replica.ts";
import { Replica } from "../constructs/stores/replica.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack } from "./archive-stack.ts";

interface OffsiteProps {
  /** AF-18. For how many days at the most what is kept may be locked. */
  readonly lockDays: number;
  /** AF-37. For so many years disposal records are kept; for good where none are said. */
  readonly disposalYears: number | undefined;
}

/**
 * What a restore needs when the first region is lost: the vault's copy, and the key under which the documents' keys are wrapped; and the
 * copies of what proves destructions.
 */
export class OffsiteStack extends ArchiveStack {
  readonly recoveryKey: RecoveryKey;
  readonly replica: Replica;
  readonly recordsKey: OffsiteContentKey;
  readonly records: RecordsReplica;

  constructor(app: App, stage: Stage, { lockDays, disposalYears }: OffsiteProps) {
    super(app, "offsite", "the second copy, in another region", stage, stage.offsiteRegion);
    this.recoveryKey = new RecoveryKey(this, "RecoveryKey", stage);
    const accessLogs = new AccessLogs(this, "AccessLogs", stage);
    this.replica = new Replica(this, "Replica", { stage, accessLogs, lockDays });
    this.recordsKey = new OffsiteContentKey(this, "RecordsKey", stage);
    const sealed = { stage, accessLogs, contentKey: this.recordsKey };
    this.records = new RecordsReplica(this, "Records", { ...sealed, years: disposalYears });

    this.tell("BucketReplica", this.replica.bucket.bucketName);
    this.tell("BucketRecordsReplica", this.records.bucket.bucketName);
  }
}
