import { type App, RemovalPolicy } from "aws-cdk-lib";
import { CfnTrail, Trail } from "aws-cdk-lib/aws-cloudtrail";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { TrailKey } from "../constructs/keys/trail-key.ts";
import { TrailStore } from "../constructs/stores/trail-store.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack } from "./archive-stack.ts";
import type { OffsiteStack } from "./offsite.ts";
import type { StorageStack } from "./storage.ts";

/**
 * AF-29. What the account itself saw: every change of its resources, in all regions, and every use of the vault, its copy, the page
 * pictures and the documents' keys. Its log files are signed, encrypted, and cannot be deleted before their time.
 */
export class AuditStack extends ArchiveStack {
  readonly trailLog: LogGroup;

  constructor(
    app: App,
    stage: Stage,
    { vault, viewing, documentKeys, accessLogs }: StorageStack,
    offsite: OffsiteStack,
  ) {
    super(app, "audit", "the account's own trail", stage);
    const store = new TrailStore(this, "Store", { stage, accessLogs });
    this.trailLog = new LogGroup(this, "TrailLog", {
      retention: stage.keep.logs,
      removalPolicy: stage.protected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const trail = new Trail(this, "Trail", {
      bucket: store.bucket,
      encryptionKey: new TrailKey(this, "Key", stage).key,
      enableFileValidation: true,
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      sendToCloudWatchLogs: true,
      cloudWatchLogGroup: this.trailLog,
    });
    const watched = [vault.bucket, offsite.replica.bucket, viewing.bucket].map((bucket) => bucket.arnForObjects(""));
    const keyTables = [stage.region, stage.offsiteRegion].map((region) =>
      this.formatArn({ service: "dynamodb", region, resource: "table", resourceName: documentKeys.table.tableName }),
    );
    // Only the L1 property knows data events of tables; the L2's own list, though empty, must not stand beside it.
    const { defaultChild } = trail.node;
    if (defaultChild instanceof CfnTrail) {
      defaultChild.addPropertyDeletionOverride("EventSelectors");
      defaultChild.advancedEventSelectors = [
        { name: "What changes", fieldSelectors: [{ field: "eventCategory", equalTo: ["Management"] }] },
        dataEvents("What is kept and shown", "AWS::S3::Object", "startsWith", watched),
        dataEvents("The documents' keys", "AWS::DynamoDB::Table", "equalTo", keyTables),
      ];
    }
  }
}

const dataEvents = (name: string, type: string, how: "equalTo" | "startsWith", arns: string[]) => ({
  name,
  fieldSelectors: [
    { field: "eventCategory", equalTo: ["Data"] },
    { field: "resources.type", equalTo: [type] },
    { field: "resources.ARN", [how]: arns },
  ],
});
