import { Document } from "../../support/fuzz/fuzz.ts";
import { archive } from "../doors.ts";

const at = `${archive.apiUrl}/openapi.json`;

/** The API's own description, which is public. */
export const document = Document.parse(await (await fetch(at)).json());

/** Where it says that the API is. */
export const api = new URL(document.servers[0].url, at).href.replace(/\/$/, "");

/** Every operation that it describes, by its method and path: `GET /files/{number}`. */
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters, requestBody, responses }]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    query: parameters.flatMap((each) => (each.in === "query" ? each.name : [])),
    takesBody: requestBody !== undefined,
    statuses: Object.keys(responses).map(Number),
  })),
);
export type Operation = (typeof operations)[number];
