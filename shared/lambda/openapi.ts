import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import { Refusal, type Route } from "#shared/domain/contract.ts";
import { routes } from "#shared/domain/routes.ts";
import { type Policy, policiesIn, readPolicies } from "#shared/policy/policies.ts";

const json = (schema: NonNullable<Route["body"]>) => ({ content: { "application/json": { schema } } });

const refusedBy = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [String(status), { description: "拒绝", ...json(Refusal) }]));

/** What is answered in AWS's own words, before a request comes to a function of ours. */
const atTheDoor = { 401: { description: "未登录" }, 429: { description: "请求过于频繁，请稍后再试" } };

/** The API's OpenAPI 3.1 document, made from the very schemas by which requests are checked. */
export function openApiDocument(version: string) {
  const policies = policiesIn(readPolicies());
  const paths: ZodOpenApiPathsObject = {};
  const all: [string, Route][] = Object.entries(routes);
  for (const [key, route] of all) {
    const [method = "", path = ""] = key.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(route, policies) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: { title: "Dossier", version, description: `客户文件档案。${said("无论何人：", policies, "forbid")}` },
    // Beside this document, wherever it is got.
    servers: [{ url: "." }],
    components: { securitySchemes: { token: { type: "http", scheme: "bearer", bearerFormat: "JWT" } } },
    security: [{ token: [] }],
    paths,
  });
}

/** What policies say, each with its clause. */
const said = (opening: string, policies: readonly Policy[], effect: Policy["effect"]): string =>
  `${opening}${policies.flatMap((each) => (each.effect === effect ? `${each.says}（${each.clause}）` : [])).join("；")}。`;

function operationOf(
  { summary, action, params, query, body, answer, status = 200 }: Route,
  policies: readonly Policy[],
) {
  const own = policies.filter(({ actions }) => actions.includes(action));
  return {
    summary,
    description: said("", own, "permit"),
    ...((params ?? query) && { requestParams: { ...(params && { path: params }), ...(query && { query }) } }),
    ...(body && { requestBody: { required: !body.safeParse({}).success, ...json(body) } }),
    responses: {
      [status]: { description: summary, ...json(answer) },
      ...refusedBy(400, 403, 404, 409, ...(body ? [415] : []), 500),
      ...atTheDoor,
    },
  };
}
