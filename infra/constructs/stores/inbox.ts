import type { Role } from "aws-cdk-lib/aws-iam";
import { CfnBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { ANNOUNCED, PARTS } from "#shared/domain/intake/inbox-key.ts";
import { SCAN_PROBE } from "#shared/domain/intake/scan.ts";
import type { Needs } from "../needs.ts";
import { FileStore, LIST, type PlaintextStoreProps } from "./file-store.ts";
import { MalwareScanner } from "./malware-scanner.ts";

/**
 * Where papers arrive, each version of a key a paper of its own. It has no expiry: a paper leaves only once its filing is proved,
 * or its copy in quarantine, and then by version.
 */
export class Inbox extends FileStore<"INBOX"> {
  constructor(scope: Construct, id: string, props: PlaintextStoreProps) {
    super(scope, id, { ...props, told: "INBOX", versioned: true });
    // The L2 property would bring a custom resource with a function of its own; the L1 property needs nothing.
    const { defaultChild } = this.bucket.node;
    if (defaultChild instanceof CfnBucket) {
      defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
    }
    this.refuse("OnlyWhatCanBeReadAtOnce", "s3:x-amz-storage-class", "STANDARD");
    this.refuse("OnlyUnderOurKey", "s3:x-amz-server-side-encryption", "aws:kms");
    this.refuse("UnderNoKeyOfTheSender", "s3:x-amz-server-side-encryption-customer-algorithm");
    this.refuse("UnderNoTagOfTheSender", "s3:RequestObjectTagKeys");
    const scanner = props.stage.malware.kind === "guardduty" ? new MalwareScanner(this, "Scanner") : undefined;
    this.letNobodyTag(scanner?.role);
    if (scanner) this.letScan(scanner);
  }

  /** AF-28. A tag says that a paper is clean: so nobody sets or takes away one but the scanner, and where there is none, nobody. */
  private letNobodyTag(scanner: Role | undefined): void {
    this.bucket.deny(
      "OnlyTheScannerTags",
      ["s3:PutObjectTagging", "s3:PutObjectVersionTagging", "s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging"],
      scanner && { ArnNotEquals: { "aws:PrincipalArn": scanner.roleArn } },
    );
  }

  /** Have the bucket's events sent to it, read what arrives, and tag it; and put its own probe. */
  private letScan(scanner: MalwareScanner): void {
    const { role } = scanner;
    this.allow(role, {
      bucket: ["GetBucketNotification", "ListBucket", "PutBucketNotification"],
      objects: [
        "GetObject",
        "GetObjectTagging",
        "GetObjectVersion",
        "GetObjectVersionTagging",
        "PutObjectTagging",
        "PutObjectVersionTagging",
      ],
      content: "scanned",
    });
    this.allow(role, { objects: ["PutObject"], under: [SCAN_PROBE], content: "untouched" });
    scanner.watch(this.bucket);
  }

  /** Lets nobody put an object that says something else of itself than it may, so that every paper can be read. */
  private refuse(sid: string, header: string, allowed?: string): void {
    this.bucket.deny(sid, ["s3:PutObject"], {
      Null: { [header]: "false" },
      ...(allowed !== undefined && { StringNotEquals: { [header]: allowed } }),
    });
  }

  /** Learn what has arrived, with its metadata, read it, and copy it with its tags. */
  grantTake(fn: Needs<"INBOX">): void {
    this.grant(fn, { bucket: LIST, objects: COPY, content: "opened" });
  }

  /** Read a paper whose version is known, or learn that it is gone. */
  grantRead(fn: Needs<"INBOX">): void {
    this.grant(fn, { bucket: LIST, objects: ["GetObjectVersion"], content: "opened" });
  }

  /** Sign addresses at which a person may put a paper that they announced, or see one that is waiting; copy one that is returned. */
  grantSignFor(fn: Needs<"INBOX">): void {
    this.grant(fn, { bucket: LIST, objects: COPY, content: "sealed" });
    this.grant(fn, { objects: ["PutObject"], under: [`${ANNOUNCED}/*`], content: "sealed" });
  }

  /** Put what papers were divided into; nobody else writes there. */
  grantPutParts(fn: Needs<"INBOX">): void {
    this.grant(fn, { objects: ["PutObject"], under: [`${PARTS}/*`], content: "sealed" });
  }

  /** See whether anything of a paper lies here. */
  grantLookFor(fn: Needs<"INBOX">): void {
    this.grant(fn, { bucket: ["ListBucketVersions"], content: "untouched" });
  }

  /** Find what was left lying, and take away, by version, what is filed. */
  grantClear(fn: Needs<"INBOX">): void {
    this.grant(fn, { bucket: ["ListBucketVersions"], objects: ["DeleteObjectVersion"], content: "untouched" });
  }

  /** Put papers into the folder of the department that the role's own tag names. */
  grantDeliver(role: Role): void {
    this.allow(role, { objects: ["PutObject"], under: [`\${aws:PrincipalTag/department}/*`], content: "sealed" });
  }
}

const COPY = ["GetObjectVersion", "GetObjectVersionTagging"];
