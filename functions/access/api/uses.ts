import type { AccessRequests, RequestQuery } from "#shared/aws/access-requests.ts";
import type { AccessRequest } from "#shared/domain/access/request.ts";
import { usesIn } from "#shared/domain/access/uses.ts";
import type { Desk, Who } from "./desk.ts";

/** AM-04. What was used in a year, and to what effect; and what is out now. */
export const counting = ({ desk, requests }: { desk: Desk; requests: AccessRequests }) => {
  async function all(query: RequestQuery): Promise<AccessRequest[]> {
    const found: AccessRequest[] = [];
    for await (const request of requests.all(query)) found.push(request);
    return found;
  }

  return async (year: number, { now }: Who) => {
    const [asked, lent, back] = await Promise.all([
      all({ year }),
      all({ status: "lent" }),
      all({ status: "given back" }),
    ]);
    return usesIn(year, { requests: asked, loans: [...lent, ...back] }, desk.momentOf(now).today);
  };
};
