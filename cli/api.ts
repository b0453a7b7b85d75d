import { z } from "zod";
import { Refusal, type Route } from "#shared/domain/contract.ts";
import { Code, refusals, sentence } from "#shared/domain/refusals.ts";
import { routes } from "#shared/domain/routes.ts";
import { Problem } from "./problem.ts";

type Routes = typeof routes;
export type RouteKey = keyof Routes;

/** What a route takes: those of `params`, `query` and `body` that its contract names; a query of which nothing must be said may be left out. */
export type Ask<K extends RouteKey> = Part<Routes[K], "params"> & Query<K> & Part<Routes[K], "body">;
type Query<K extends RouteKey> =
  Part<Routes[K], "query"> extends infer Q extends { query: object }
    ? object extends Q["query"]
      ? Partial<Q>
      : Q
    : unknown;
type Part<R, Name extends string> =
  R extends Record<Name, infer S extends z.ZodType> ? Record<Name, z.input<S>> : unknown;
export type Answer<K extends RouteKey> = z.output<Routes[K]["answer"]>;

const answers: { readonly [K in RouteKey]: { readonly answer: z.ZodType<Answer<K>> } } = routes;

/** What each route may be asked: what does not fit is told here, before anything is sent. */
const asks: { readonly [K in RouteKey]: Route } = routes;

const Parts = z.object({
  params: z.record(z.string(), z.string()).default({}),
  query: z.record(z.string(), z.unknown()).default({}),
  body: z.unknown().optional(),
});

/** With which option of a command something is said for which the archive asks. */
const HOW: Readonly<Record<string, string>> = {
  "access.needs-count": "请加 --count <份数>。",
  "access.which-step": "请加 --slot <步骤号>。",
};

/** The archive said no: its own sentence and code, and where an option of the command would mend it, that option. */
export class ApiRefused extends Error {
  override readonly name = "ApiRefused";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    const { message, code, rule, details = [] } = refusal;
    const said = `${message}${HOW[code] ?? ""}（${code}${rule ? `；规则 ${rule.policy}，${rule.clause}` : ""}）`;
    super([said, ...details.map((each) => `  ${each.message}（${each.code}）`)].join("\n"));
    this.refusal = refusal;
  }
}

/** Why something was not done, as programs are told it; `otherwise` is the code where nobody refused and something broke. */
export function refusalOf(error: unknown, otherwise: string): { code: string; message: string } {
  if (error instanceof ApiRefused) return error.refusal;
  if (error instanceof Problem) return { code: error.code, message: error.message };
  return { code: otherwise, message: error instanceof Error ? error.message : String(error) };
}

/** Whether the archive refused because whoever asks may not do it, or not yet. */
export function isForbidden(error: unknown): boolean {
  const code = error instanceof ApiRefused ? Code.safeParse(error.refusal.code).data : undefined;
  return code !== undefined && refusals[code].kind === "forbidden";
}

/** What became of it is not known: it may have been done. */
const UNHEARD = ["archive.unreachable", "archive.no-answer"];

/** Sends once more what no answer was heard of: for what is done once, however often it is sent. */
export const heard = <T>(send: () => Promise<T>): Promise<T> =>
  send().catch((error: unknown) => {
    if (error instanceof Problem && UNHEARD.includes(error.code)) return send();
    throw error;
  });

/** The archive's HTTP API, as its contract says. `token` is asked for before every call, so that it can be renewed. */
export class Api {
  readonly #url: string;
  readonly #token: () => Promise<string>;

  constructor(url: string, token: () => Promise<string>) {
    this.#url = url.replace(/\/$/, "");
    this.#token = token;
  }

  /** @throws ApiRefused where the archive refuses, Problem where it cannot be reached or lets nobody in */
  async call<K extends RouteKey>(key: K, ask: Ask<K>): Promise<Answer<K>> {
    const { params, query, body } = Parts.parse(ask);
    fits(asks[key].params, params);
    fits(asks[key].query, query);
    fits(asks[key].body, body);
    const [method = "GET", path = "/"] = key.split(" ");
    const url = new URL(this.#url + path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? "")));
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, String(value));
    const answer = await this.#fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${await this.#token()}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return understood(answers[key].answer, answer);
  }

  async #fetch(url: URL, init: RequestInit): Promise<unknown> {
    const response = await fetch(url, init).catch((error: Error) => {
      const why = error.cause instanceof Error ? error.cause.message : error.message;
      const here = /(^|\.)localhost$|^127\./.test(url.hostname);
      const remedy = here ? "本机的档案系统可能已经结束：请先运行 npm start。" : "请确认它在运行，地址无误。";
      throw new Problem("archive.unreachable", `连不上档案系统 ${url.origin}：${why}。${remedy}`);
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) return body;
    const refusal = Refusal.safeParse(body).data;
    if (refusal) throw new ApiRefused(refusal);
    if (response.status === 401)
      throw new Problem("session.invalid", "登录无效或已过期，请重新登录：npm run dossier -- login");
    throw new Problem("archive.no-answer", `档案系统没有作答（HTTP ${response.status}），请稍后再试。`);
  }
}

/** @throws Problem that names the fields which are wrong: the command itself is */
function fits(schema: z.ZodType | undefined, said: unknown): void {
  const issues = schema?.safeParse(said).error?.issues ?? [];
  if (issues.length === 0) return;
  const fields = new Set(issues.map(({ path }) => path.join(".")));
  throw new Problem("request.invalid", sentence("request.invalid", [...fields].join(", ")), 2);
}

function understood<T>(schema: z.ZodType<T>, answer: unknown): T {
  const { data, error, success } = schema.safeParse(answer);
  if (!success)
    throw new Problem(
      "archive.other-contract",
      `档案系统的回答不合约定，两者版本可能不同：\n${z.prettifyError(error)}`,
    );
  return data;
}
