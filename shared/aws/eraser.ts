import { DeleteObjectCommand, type S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import type { Version } from "#shared/domain/disposal/listed-file.ts";
import { actingFor } from "./acting.ts";
import { s3As } from "./clients.ts";

/** The roles in which alone versions can be deleted on one side: of what is past its lock, and of what is approved before its time. */
export interface EraserRoles {
  bucket: string;
  region: string;
  ordinary: string;
  early: string;
}

/** For which application, and whether before their time, versions are deleted. */
export interface Warrant {
  application: string;
  early: boolean;
}

export const eraserRolesOf = (env: {
  AWS_REGION: string;
  OFFSITE_REGION: string;
  VAULT: string;
  REPLICA: string;
  ERASER: string;
  EARLY_ERASER: string;
  OFFSITE_ERASER: string;
  OFFSITE_EARLY_ERASER: string;
}): EraserRoles[] => [
  { bucket: env.VAULT, region: env.AWS_REGION, ordinary: env.ERASER, early: env.EARLY_ERASER },
  {
    bucket: env.REPLICA,
    region: env.OFFSITE_REGION,
    ordinary: env.OFFSITE_ERASER,
    early: env.OFFSITE_EARLY_ERASER,
  },
];

/**
 * CI-12, AF-32. Deletes versions, on each side by a role of that side. Ordinary destruction has no right to get round a lock; what is
 * approved before its time has it, in a session that bears its application's id.
 */
export class Eraser {
  readonly #roles: readonly EraserRoles[];
  readonly #clients = new Map<string, S3Client>();

  constructor(roles: readonly EraserRoles[]) {
    this.#roles = roles;
  }

  /** Deletes a version for good, whether it is still there or not; false where it is not let go. */
  async erase({ bucket, key, versionId }: Version, warrant: Warrant): Promise<boolean> {
    const version = { Bucket: bucket, Key: key, VersionId: versionId };
    try {
      await this.#as(bucket, warrant).send(
        new DeleteObjectCommand({ ...version, ...(warrant.early && { BypassGovernanceRetention: true }) }),
      );
      return true;
    } catch (error) {
      if (error instanceof S3ServiceException && error.name === "AccessDenied") return false;
      throw error;
    }
  }

  #as(bucket: string, { application, early }: Warrant): S3Client {
    const roles = this.#roles.find((each) => each.bucket === bucket);
    if (!roles) throw new Error("a version lies where nothing is kept");
    const role = early ? roles.early : roles.ordinary;
    const known = this.#clients.get(`${role} ${application}`);
    if (known) return known;
    const made = s3As({ region: roles.region, credentials: actingFor(application, role, early) });
    this.#clients.set(`${role} ${application}`, made);
    return made;
  }
}
