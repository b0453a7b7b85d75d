import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import { catalogueRoutes } from "#shared/domain/catalogue/contract.ts";
import { Refusal, type Route } from "#shared/domain/contract.ts";
import { intakeRoutes } from "#shared/domain/intake/contract.ts";

const json = (schema: NonNullable<Route["body"]>) => ({ content: { "application/json": { schema } } });

const refused = Object.fromEntries(
  [400, 401, 403, 404, 409].map((status) => [
    String(status),
    status === 401 ? { description: "未登录" } : { description: "拒绝", ...json(Refusal) },
  ]),
);

/** The API's OpenAPI 3.1 document, made from the very schemas by which requests are checked. */
export function openApiDocument(version: string) {
  const paths: ZodOpenApiPathsObject = {};
  const routes: [string, Route][] = Object.entries({ ...intakeRoutes, ...catalogueRoutes });
  for (const [key, route] of routes) {
    const [method = "", path = ""] = key.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(route) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: { title: "Dossier", version, description: "客户文件档案" },
    components: { securitySchemes: { token: { type: "http", scheme: "bearer", bearerFormat: "JWT" } } },
    security: [{ token: [] }],
    paths,
  });
}

function operationOf({ summary, params, query, body, answer, status = 200, only }: Route) {
  return {
    summary,
    ...(only && { description: "只有档案员可以使用。" }),
    ...((params ?? query) && { requestParams: { ...(params && { path: params }), ...(query && { query }) } }),
    ...(body && { requestBody: { required: true, ...json(body) } }),
    responses: { [status]: { description: summary, ...json(answer) }, ...refused },
  };
}
