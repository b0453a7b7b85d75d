import { Duration } from "aws-cdk-lib";
import { ObjectLockRetention } from "aws-cdk-lib/aws-s3";
import type { Stage } from "../../stages.ts";

/** AF-27. The lock of whatever is put without one of its own, in whole days, as S3 has it. */
export const firstLockOf = ({ keep }: Stage): ObjectLockRetention =>
  ObjectLockRetention.governance(Duration.days(Math.ceil(keep.firstLock.toDays({ integral: false }))));
