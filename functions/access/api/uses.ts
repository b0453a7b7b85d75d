import type { AccessRequests } from "#shared/aws/access-requests.ts";
import type { AccessRequest } from "#shared/domain/access/request.ts";
import { usesIn } from "#shared/domain/access/uses.ts";
import type { Desk, Who } from "./desk.ts";

/** AM-04. What was used in a year, and to what effect. */
export const counting =
  ({ desk, requests }: { desk: Desk; requests: AccessRequests }) =>
  async (year: number, { now }: Who) => {
    const all: AccessRequest[] = [];
    for await (const request of requests.all({ year })) all.push(request);
    return usesIn(year, all, desk.momentOf(now).today);
  };
