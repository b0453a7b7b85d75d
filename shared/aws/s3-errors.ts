import { S3ServiceException } from "@aws-sdk/client-s3";

/** The object, or that version of it, is not there. */
export const missing = (error: unknown): boolean =>
  error instanceof S3ServiceException && ["NoSuchKey", "NoSuchVersion", "NotFound"].includes(error.name);

/** A conditional write found that the object exists already. */
export const alreadyThere = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.name === "PreconditionFailed";

/** The object never had a lock of the kind that was asked for. */
export const neverLocked = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.name === "NoSuchObjectLockConfiguration";
