import type { RequestView } from "#shared/domain/access/view.ts";
import { doneTo } from "../access-views.ts";
import type { Api } from "../api.ts";
import { requestId } from "../ids.ts";
import { tell } from "../output.ts";
import { type Common, connected } from "./common.ts";

/** How a person names a request. */
export const REQUEST = "申请号，或其开头至少四位";

/** Has the archive change a request, and tells what was done and what happens next. */
export async function changeRequest(
  said: string,
  options: Common,
  done: string,
  send: (api: Api, params: { id: string }) => Promise<RequestView>,
): Promise<void> {
  const api = connected(options);
  const request = await send(api, { id: await requestId(api, said) });
  tell(request, () => doneTo(request, done), options);
}
