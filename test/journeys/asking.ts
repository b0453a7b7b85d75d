import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, Api } from "../../cli/api.ts";
import { archivist, as, onFile } from "./doors.ts";
import { anOrder } from "./papers.ts";

/** What people do who ask to see a file, and who decide on it. */
export type Request = Answer<"GET /requests/{id}">;
export type Copy = Answer<"GET /requests/{id}/copies/{copy}">;

export const employee = as("employee-1");
export const head = as("head-1");
export const executive = as("executive-1");
export const purpose = "核对交货日期";

/** An order of the sales department, filed by itself. */
export const anOrderOnFile = (paper = anOrder()): Promise<string> => onFile("销售部", randomUUID(), paper);

export const ask = (who: Api, number: string, more: object = {}): Promise<Request> =>
  who.call("POST /requests", { body: { purpose, files: [{ number }], ...more } });

export const approve = (who: Api, id: string): Promise<Request> =>
  who.call("POST /requests/{id}/decide", { params: { id }, body: { said: { verdict: "approve" } } });

/** A request that the head of the department and the archive have approved. */
export async function granted(number: string, more: object = {}): Promise<Request> {
  const { id } = await ask(employee, number, more);
  await approve(head, id);
  return approve(archivist, id);
}

/** Opens a file and waits until its copy is there. */
export async function opened(who: Api, id: string, number: string, body: object = {}): Promise<Copy> {
  let copy: Copy = await who.call("POST /requests/{id}/open", { params: { id }, body: { number, ...body } });
  for (const deadline = Date.now() + 60_000; copy.state === "being made" && Date.now() < deadline; await sleep(200))
    copy = await who.call("GET /requests/{id}/copies/{copy}", { params: { id, copy: copy.copy } });
  return copy;
}

/** What is at an address of a copy. */
export const seen = async (url: string | null | undefined): Promise<Response> => fetch(url ?? "");
