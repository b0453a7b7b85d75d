import { Agent, request } from "node:https";
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

/** Few at a time: for every further one the local AWS starts another worker of the function, which takes longer than the answer. */
const agent = new Agent({ keepAlive: true, maxSockets: 3 });

/** Asks the API exactly so: by any method, for a path with its query in which nothing is mended on the way. */
export function ask(method: string, path: string, { headers = {}, body }: Asking = {}): Promise<Answer> {
  const { origin, pathname } = new URL(api);
  return new Promise((resolve, reject) => {
    const asking = request(origin, { agent, method, path: pathname + path, headers: { ...headers } });
    asking.on("response", (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, body }), reject);
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
