import { type RequestView, type StepView, seatName } from "#shared/domain/access/view.ts";
import { ARCHIVISTS } from "#shared/domain/approval/seat.ts";
import type { Api } from "./api.ts";

/** A seat that a role has, not a post: among several there is somebody. */
const OF_MANY = seatName(ARCHIVISTS);

/**
 * CI-16. A request for people to read: where all in a post that is to decide now are away, who acts for them is said with it, or that
 * nobody does. What was done stands: where it cannot be told who is who, the posts are shown as they are.
 */
export async function withWhoActs(api: Api, request: RequestView): Promise<RequestView> {
  const waiting = request.approval.steps.filter(({ state }) => state === "waiting");
  const posts = [...new Set(waiting.flatMap(({ seats }) => seats))].filter((seat) => seat !== OF_MANY);
  const named = new Map(await Promise.all(posts.map(async (post) => [post, await whoActsIn(api, post)] as const)));
  const shown = (step: StepView): StepView =>
    step.state === "waiting" ? { ...step, seats: step.seats.map((seat) => named.get(seat) ?? seat) } : step;
  return { ...request, approval: { ...request.approval, steps: request.approval.steps.map(shown) } };
}

async function whoActsIn(api: Api, post: string): Promise<string> {
  const { items } = await api.call("GET /people", { query: { post, limit: 100 } }).catch(() => ({ items: [] }));
  if (items.length === 0 || items.some(({ away }) => !away)) return post;
  const deputies = items.flatMap(({ deputy }) => (deputy?.mayAct ? [deputy.name] : []));
  return `${post}（外出，${deputies.length === 0 ? "没有 AB 岗代行" : `由 AB 岗 ${deputies.join("、")} 代行`}）`;
}
