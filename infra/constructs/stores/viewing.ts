import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { FileStore, type PlaintextStoreProps } from "./file-store.ts";

export interface ViewingProps extends PlaintextStoreProps {
  /** AF-24. The networks (CIDR) of the places at which files may be viewed; anywhere where none is given. */
  readonly places?: readonly string[];
}

/**
 * Page pictures for people who must decide on a paper, and copies of files for those who were granted to see them. Without versions:
 * what is cleared or withdrawn is gone (CI-12).
 */
export class Viewing extends FileStore<"VIEWING"> {
  constructor(scope: Construct, id: string, { places = [], ...props }: ViewingProps) {
    super(scope, id, {
      ...props,
      told: "VIEWING",
      lifecycleRules: [
        { expiration: Duration.days(props.stage.keep.workingDays) },
        { prefix: "grants/", expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    this.refuseAddresses("OnlyForMinutes", { NumericGreaterThan: { "s3:signatureAge": MINUTES.toMilliseconds() } });
    if (places.length > 0) this.refuseAddresses("OnlyAtThePlaces", { NotIpAddress: { "aws:SourceIp": [...places] } });
  }

  /** Refuses addresses of copies, however long they were signed for: they are requests that carry their signature in the query. */
  private refuseAddresses(sid: string, where: Record<string, Record<string, unknown>>): void {
    const signed = { StringEquals: { "s3:authType": "REST-QUERY-STRING" } };
    this.bucket.deny(sid, ["s3:GetObject"], { ...signed, ...where }, GRANTS);
  }

  grantShow(fn: Needs<"VIEWING">): void {
    this.grant(fn, { objects: ["PutObject"], under: INTAKE, content: "sealed" });
  }

  /** Sign addresses at which a person may look at a page. */
  grantSignFor(fn: Needs<"VIEWING">): void {
    this.grant(fn, { objects: ["GetObject"], under: INTAKE, content: "opened" });
  }

  grantClear(fn: Needs<"VIEWING">): void {
    this.grant(fn, { bucket: ["ListBucket"], objects: ["DeleteObject"], under: INTAKE, content: "untouched" });
  }

  /** Put the pages of copies, read them again to bind them, and take away what was withdrawn meanwhile. */
  grantMakeCopies(fn: Needs<"VIEWING">): void {
    const objects = ["AbortMultipartUpload", "DeleteObject", "GetObject", "PutObject"];
    this.grant(fn, { bucket: ["ListBucket"], objects, under: GRANTS, content: "sealed" });
  }

  /** Sign addresses at which a person may look at a copy. */
  grantSignForCopies(fn: Needs<"VIEWING">): void {
    this.grant(fn, { objects: ["GetObject"], under: GRANTS, content: "opened" });
  }

  /** Take away the copies of a request. */
  grantWithdraw(fn: Needs<"VIEWING">): void {
    this.grant(fn, { bucket: ["ListBucket"], objects: ["DeleteObject"], under: GRANTS, content: "untouched" });
  }

  /** Take away all that was made of a paper: pictures of its pages, and copies under whatever request. */
  grantErase(fn: Needs<"VIEWING">): void {
    const under = [...INTAKE, ...GRANTS];
    this.grant(fn, { bucket: ["ListBucket"], objects: ["DeleteObject"], under, content: "untouched" });
  }

  /** See whether anything of a paper is there. */
  grantLookFor(fn: Needs<"VIEWING">): void {
    this.grant(fn, { bucket: ["ListBucket"], content: "untouched" });
  }
}

const INTAKE = ["intake/*"];
const GRANTS = ["grants/*"];

/** No address is good for longer than this after it was signed. */
const MINUTES = Duration.minutes(5);
