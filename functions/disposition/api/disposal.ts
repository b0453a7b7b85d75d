import { subjectOf } from "#shared/domain/audit/entry.ts";
import { pageTo } from "#shared/domain/audit/history.ts";
import type { certificateRoutes, disposalRoutes } from "#shared/domain/disposal/contract.ts";
import { summaryOf } from "#shared/domain/disposal/summary.ts";
import { disposalViewOf, listedFileViewOf, putViewOf } from "#shared/domain/disposal/view.ts";
import type { Answers, Things } from "#shared/lambda/asked.ts";
import { type Applying, applying } from "./applications.ts";
import { asDisposal, DisposalDesk } from "./disposal-desk.ts";
import { type Executing, executing } from "./executions.ts";

export type Disposing = Omit<Applying & Executing, "desk">;

type Routes = typeof disposalRoutes;

/** AF-32…AF-37. What is asked of destruction. */
export const disposing = (to: Disposing) => {
  const desk = new DisposalDesk(to);
  const application = applying({ ...to, desk });
  const execution = executing({ ...to, desk });

  const things = {
    disposal: async (asked) => {
      const sought = await desk.seek(asked.params.id, asked);
      return { thing: sought, as: asDisposal(sought.application, sought.seated) };
    },
  } satisfies Things<Routes & typeof certificateRoutes>;

  const answers: Answers<Routes, typeof things> = {
    "POST /disposal/applications": async ({ body, ...who }) => {
      const { application: put, leftOut } = await application.put(body, who);
      return putViewOf(put, leftOut);
    },
    "GET /disposal/applications": async ({ query, ...who }) => {
      const { items, cursor } = await application.list(query, who);
      return { items: items.map(summaryOf), cursor };
    },
    "GET /disposal/applications/{id}": async ({ thing }) => disposalViewOf(thing.application),
    "GET /disposal/applications/{id}/history": async ({ thing, query, may }) =>
      pageTo(may, (isTold) =>
        to.trail.history([subjectOf({ kind: "disposal", id: thing.application.id })], query, isTold),
      ),
    "GET /disposal/applications/{id}/files": async ({ thing, query }) => {
      const { items, cursor } = await to.lists.page(thing.application.id, query);
      return { items: items.map((row) => listedFileViewOf(thing.application, row)), cursor: cursor ?? null };
    },
    "GET /disposal/applications/{id}/rehearsal": ({ thing, query, ...who }) => execution.rehearse(thing, query, who),
    "POST /disposal/applications/{id}/decide": async ({ thing, body, ...who }) =>
      disposalViewOf(await application.decided(thing, body, who)),
    "POST /disposal/applications/{id}/complete": async ({ thing, body, ...who }) =>
      disposalViewOf(await application.completed(thing, body, who)),
    "POST /disposal/applications/{id}/withdraw": async ({ thing, ...who }) =>
      disposalViewOf(await application.takenBack(thing, who)),
    "POST /disposal/applications/{id}/execute": async ({ thing, body, ...who }) =>
      disposalViewOf(await execution.execute(thing, body, who)),
    "POST /disposal/applications/{id}/resume": async ({ thing, ...who }) =>
      disposalViewOf(await execution.resume(thing, who)),
    "POST /disposal/applications/{id}/give-up": async ({ thing, body, ...who }) =>
      disposalViewOf(await execution.giveUp(thing, body.reason, who)),
    "POST /disposal/applications/{id}/replace-supervisor": async ({ thing, body, ...who }) =>
      disposalViewOf(await execution.replace(thing, body, who)),
    "POST /disposal/applications/{id}/paper": async ({ thing, body, ...who }) =>
      disposalViewOf(await execution.recorded(thing, body, who)),
    "POST /disposal/applications/{id}/samples": async ({ thing, body, ...who }) =>
      disposalViewOf(await execution.sample(thing, body.numbers, who)),
    "POST /disposal/applications/{id}/sign": async ({ thing, body, ...who }) =>
      disposalViewOf(await execution.signed(thing, body.finding, who)),
  };

  return { things, answers };
};
