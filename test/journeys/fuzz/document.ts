import { z } from "zod";
import { Document } from "../../support/fuzz/fuzz.ts";
import { archive } from "../doors.ts";

const at = `${archive.apiUrl}/openapi.json`;

/** The API's own description, which is public. */
export const document = Document.parse(await (await fetch(at)).json());

/** Where it says that the API is. */
export const api = new URL(document.servers[0].url, at).href.replace(/\/$/, "");

const Fields = z.looseObject({
  $ref: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
});
const { schemas } = z.object({ schemas: z.record(z.string(), Fields) }).parse(document.components);
const Body = z.object({ content: z.object({ "application/json": z.object({ schema: Fields }) }) });

/** What the fields of a body are called. */
function fieldsOf(requestBody: unknown): string[] {
  const { schema } = Body.parse(requestBody).content["application/json"];
  const name = schema.$ref?.split("/").at(-1);
  return Object.keys((name === undefined ? schema : schemas[name])?.properties ?? {});
}

/** Every operation that it describes, by its method and path: `GET /files/{number}`. */
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters, requestBody, responses }]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    query: parameters.flatMap((each) => (each.in === "query" ? each.name : [])),
    takesBody: requestBody !== undefined,
    fields: requestBody === undefined ? [] : fieldsOf(requestBody),
    statuses: Object.keys(responses).map(Number),
  })),
);
export type Operation = (typeof operations)[number];
