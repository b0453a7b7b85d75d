import { Refused } from "../refused.ts";
import type { DisposalApplication } from "./application.ts";

/**
 * DynamoDB keeps no record above 400 KB. An application that is decided on is kept below this, so that all that can be said of it once it was
 * approved finds room (`test/domain/disposal/room.test.ts` works out how much that is).
 */
export const MOST_BYTES = 240_000;

/** @throws Refused `disposal.too-long` where an application would not fit into its record */
export function notTooLong<A extends DisposalApplication>(application: A): A {
  const bytes = new TextEncoder().encode(JSON.stringify(application)).length;
  if (bytes > MOST_BYTES) throw new Refused("disposal.too-long", application.id);
  return application;
}
