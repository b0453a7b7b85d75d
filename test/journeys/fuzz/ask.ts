import { request } from "node:https";
import { text } from "node:stream/consumers";
import { api } from "./document.ts";

export interface Asking {
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}

export interface Answer {
  status: number;
  body: string;
}

/** Asks the API exactly so: by any method, for a path with its query in which nothing is mended on the way. */
export function ask(method: string, path: string, { headers = {}, body }: Asking = {}): Promise<Answer> {
  const { origin, pathname } = new URL(api);
  return new Promise((resolve, reject) => {
    const asking = request(origin, { method, path: pathname + path, headers: { ...headers } });
    asking.on("response", (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, body }), reject);
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
