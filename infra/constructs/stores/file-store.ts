import { Duration, Stack } from "aws-cdk-lib";
import { Grant, type IGrantable } from "aws-cdk-lib/aws-iam";
import { BucketEncryption, type BucketProps } from "aws-cdk-lib/aws-s3";
import { Construct, type IConstruct } from "constructs";
import type { Stage } from "../../stages.ts";
import { acknowledgeWildcard } from "../acknowledge.ts";
import type { ContentKey } from "../keys/content-key.ts";
import type { Needs } from "../needs.ts";
import type { AccessLogs } from "./access-logs.ts";
import { SafeBucket } from "./safe-bucket.ts";

export interface FileStoreProps<Name extends string = never> extends BucketProps {
  readonly stage: Stage;
  /** The name under which a function is told of this store; none where no function needs it. */
  readonly told?: Name;
  readonly accessLogs: AccessLogs;
  /** Encrypts what lies here in clear; without it S3's own keys do, which is enough for ciphertext. */
  readonly contentKey?: ContentKey;
}

/** What the stores of one region share. */
export type StoreProps = Pick<FileStoreProps, "stage" | "accessLogs">;
export type LockedStoreProps = StoreProps & {
  /** AF-18. For how many days at the most what lies there may be locked. */
  readonly lockDays: number;
};
export type PlaintextStoreProps = StoreProps & { readonly contentKey: ContentKey };

interface Permission {
  /** Operations on the bucket itself, `s3:` left out. */
  readonly bucket?: string[];
  readonly objects?: string[];
  /** Under which keys; everywhere unless said. */
  readonly under?: string[];
  readonly content: "opened" | "sealed" | "scanned" | "untouched";
}

/** AF-27. A bucket of files, encrypted, every access to it logged. */
export abstract class FileStore<Name extends string = never> extends Construct {
  readonly bucket: SafeBucket;
  private readonly told: Name | undefined;
  private readonly contentKey: ContentKey | undefined;

  constructor(scope: Construct, id: string, { stage, told, accessLogs, contentKey, ...props }: FileStoreProps<Name>) {
    super(scope, id);
    this.told = told;
    this.contentKey = contentKey;
    this.bucket = new SafeBucket(this, "Bucket", stage, {
      ...(contentKey
        ? { encryption: BucketEncryption.KMS, encryptionKey: contentKey.key, bucketKeyEnabled: true }
        : { encryption: BucketEncryption.S3_MANAGED }),
      serverAccessLogsBucket: accessLogs.bucket,
      serverAccessLogsPrefix: `${id}/`,
      ...props,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(2) }, ...(props.lifecycleRules ?? [])],
    });
  }

  /** Tells a function what this store is called; it may do nothing here. */
  tellName(fn: Needs<Name>): void {
    if (this.told !== undefined) fn.tell(this.told, this.bucket.bucketName);
  }

  /** Lets a function do something here, and tells it where. */
  protected grant(fn: Needs<Name>, permission: Permission): void {
    this.tellName(fn);
    this.allow(fn, permission);
  }

  /** Open what lies here in clear to us. */
  protected openContent(grantee: IGrantable): void {
    this.contentKey?.grantOpen(grantee);
  }

  protected allow(
    grantee: IGrantable & IConstruct,
    { bucket = [], objects = [], under = ["*"], content }: Permission,
  ): void {
    const resourceArns = under.map((keys) => this.bucket.arnForObjects(keys));
    if (bucket.length > 0) {
      Grant.addToPrincipal({ grantee, actions: s3(bucket), resourceArns: [this.bucket.bucketArn] });
    }
    if (objects.length > 0) {
      Grant.addToPrincipal({ grantee, actions: s3(objects), resourceArns });
      for (const arn of resourceArns)
        acknowledgeWildcard(grantee, arn, "Papers come under any key; the operations are few.");
    }
    if (content === "opened") this.openContent(grantee);
    if (content === "sealed") this.contentKey?.grantSeal(grantee);
    if (content === "scanned") this.contentKey?.grantScan(grantee);
  }
}

/** To whom may not list a bucket S3 says of what is not there that it is forbidden; whoever looks for what may be gone lists. */
export const LIST = ["ListBucket", "ListBucketVersions"];

/** What it takes to see which versions of sealed documents there are, and in which state; of their content nobody has the keys. */
export const LOOK: Permission = {
  bucket: LIST,
  objects: ["GetObjectVersion", "GetObjectRetention", "GetObjectLegalHold"],
  under: ["documents/*", "recognised/*"],
  content: "untouched",
};

const s3 = (operations: string[]) => operations.map((operation) => `s3:${operation}`);

/** A role of this account that is made after the store which knows it by its name. */
export const roleArn = (scope: IConstruct, resourceName: string): string =>
  Stack.of(scope).formatArn({ service: "iam", region: "", resource: "role", resourceName });
