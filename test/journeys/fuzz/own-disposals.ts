import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { today } from "../clock.ts";
import { archivist, as, drop, endOf } from "../doors.ts";
import { aGateSlip } from "../papers.ts";
import { headOf, type Own } from "./own.ts";

const customer = "佛山宏达铝业有限公司";
const [proposer, executor] = [as("archivist-2"), as("archivist-1")];
const [executive, supervisor] = [as("executive-1"), as("supervisor-1")];

/** An order, filed where no other journey looks: in a year of its own. */
async function filed(department: string): Promise<string> {
  const key = `${department}/${randomUUID()}.pdf`;
  await drop(key, await aGateSlip());
  const { id } = await endOf(key);
  const body = { class: "D", type: "订单", date: "2018-05-06", customer };
  await archivist.call("POST /intake/{id}/confirm", { params: { id }, body });
  const { number } = await endOf(key);
  if (number === null) throw new Error("a paper that is confirmed gets a number");
  return number;
}

/**
 * Applications to destroy files of the supervisor's department, and what is known of a customer, made for this alone: one that waits, one
 * that was sent back, one that was approved, and one that was carried out before a supervisor, who has looked for themselves and is to sign.
 */
export async function ownDisposals(): Promise<Own> {
  const { subject, department } = (await supervisor.call("GET /me", {})).person;
  const head = as(headOf(department));
  const put = async (number: string) => {
    const body = { ground: "no further value" as const, reason: "业务已终止", files: [number] };
    return (await proposer.call("POST /disposal/applications", { body })).id;
  };
  const approved = async (number: string) => {
    const params = { id: await put(number) };
    const body = { said: { verdict: "approve" as const } };
    for (const who of [head, executive]) await who.call("POST /disposal/applications/{id}/decide", { params, body });
    return params.id;
  };

  const gone = await filed(department);
  const execution = { place: "档案室机房", supervisors: [subject] };
  const params = { id: await approved(gone) };
  await executor.call("POST /disposal/applications/{id}/execute", { params, body: execution });
  await carriedOut(params.id);
  const paper = { place: "碎纸间", on: today(), executedBy: ["韩梅"], watchedBy: ["王磊"] };
  await archivist.call("POST /disposal/applications/{id}/paper", { params, body: paper });
  await supervisor.call("POST /disposal/applications/{id}/samples", { params, body: { numbers: [gone] } });

  const happened = { event: "合同履行完毕", on: "2025-06-30" };
  await archivist.call("POST /customers/{customer}/events", { params: { customer }, body: happened });
  const waiting = await put(await filed(department));
  const sentBack = await put(await filed(department));
  const back = { said: { verdict: "send back" as const, reason: "理由不明" } };
  await head.call("POST /disposal/applications/{id}/decide", { params: { id: sentBack }, body: back });
  const orders = [await filed(department)];
  const toSign = [params.id];
  return {
    seeds: {
      "/disposal/applications/{id}": [params.id, waiting],
      "/disposal/applications/{id}/decide": [waiting],
      "/disposal/applications/{id}/complete": [sentBack],
      "/disposal/applications/{id}/execute": [await approved(await filed(department))],
      ...{ "/disposal/applications/{id}/samples": toSign, "/disposal/applications/{id}/sign": toSign },
      ...{ "/disposal/applications/{id}/give-up": toSign, "/disposal/applications/{id}/replace-supervisor": toSign },
      ...{ "body.instead": [subject], "body.supervisor": [subject] },
      "/customers/{customer}": [customer],
      ...{ "/files/{number}/events": orders, "/files/{number}/marks": orders },
      "body.supervisors[*]": [subject],
      "body.numbers[*]": [gone],
      "body.event": [happened.event],
    },
    bodies: {
      "POST /disposal/applications": { ground: "no further value", reason: "业务已终止", files: orders },
      "POST /disposal/applications/{id}/decide": { said: { verdict: "approve" } },
      "POST /disposal/applications/{id}/complete": { reason: "补正" },
      "POST /disposal/applications/{id}/execute": execution,
      "POST /disposal/applications/{id}/give-up": { reason: "不再销毁" },
      "POST /disposal/applications/{id}/replace-supervisor": {
        instead: subject,
        supervisor: subject,
        reason: "已离职",
      },
      "POST /disposal/applications/{id}/paper": paper,
      "POST /disposal/applications/{id}/samples": { numbers: [gone] },
      "POST /disposal/applications/{id}/sign": { finding: "抽查不能读取" },
      "POST /customers/{customer}/events": happened,
      "POST /customers/{customer}/marks": { mark: "重要客户" },
      "POST /files/{number}/events": happened,
      "POST /files/{number}/marks": { mark: "重要客户" },
      "POST /files/{number}/settle": { lastDay: "2035-12-31", reason: "以长者为准" },
      "POST /files/{number}/confirm-shorter": { lastDay: "2035-12-31", reason: "约定已解除" },
      "POST /retention/preview": {},
    },
    askers: {
      "POST /disposal/applications/{id}/decide": [headOf(department)],
      "POST /disposal/applications/{id}/execute": ["archivist-2"],
      "POST /disposal/applications/{id}/give-up": ["archivist-2"],
      "POST /disposal/applications/{id}/replace-supervisor": ["archivist-2"],
      "POST /disposal/applications/{id}/complete": ["archivist-2"],
      ...{
        "POST /disposal/applications/{id}/samples": ["supervisor-1"],
        "POST /disposal/applications/{id}/sign": ["supervisor-1"],
      },
    },
  };
}

/** Waits until the machine has come to its end; where it stopped for what passes by itself, it is gone on with. */
async function carriedOut(id: string): Promise<void> {
  for (const deadline = Date.now() + 240_000; Date.now() < deadline; await sleep(1000)) {
    const { state } = await archivist.call("GET /disposal/applications/{id}", { params: { id } });
    if (state === "erased") return;
    if (state === "stopped") await executor.call("POST /disposal/applications/{id}/resume", { params: { id } });
  }
  throw new Error("the destruction does not come to its end");
}
