import { request } from "node:https";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { accessRoutes } from "#shared/domain/access/contract.ts";
import { anOrderOnFile, type Copy, employee, granted, opened, seen } from "../asking.ts";
import { archive, archivist, tokenOf } from "../doors.ts";
import { TERMINAL } from "./reading-room.ts";

/** What is answered to whoever asks from a terminal of the reading room. */
function there(
  url: string,
  { method = "GET", headers = {}, body = "" } = {},
): Promise<{ status: number; body: Buffer }> {
  return new Promise((answered, failed) => {
    request(url, { method, headers, localAddress: TERMINAL }, async (response) =>
      answered({ status: response.statusCode ?? 0, body: await buffer(response) }),
    )
      .on("error", failed)
      .end(body);
  });
}

/** The same as `opened`, at a terminal of the reading room. */
async function openedThere(id: string, number: string): Promise<Copy> {
  const person = archive.people.find(({ username }) => username === "employee-1");
  const headers = {
    authorization: `Bearer ${await tokenOf(person ?? { username: "", password: "" })}`,
    "content-type": "application/json",
  };
  const copies = `${archive.apiUrl}/requests/${id}`;
  const copyIn = ({ body }: { body: Buffer }) =>
    accessRoutes["POST /requests/{id}/open"].answer.parse(JSON.parse(`${body}`));
  let copy = copyIn(await there(`${copies}/open`, { method: "POST", headers, body: JSON.stringify({ number }) }));
  for (const deadline = Date.now() + 60_000; copy.state === "being made" && Date.now() < deadline; await sleep(200))
    copy = copyIn(await there(`${copies}/copies/${copy.copy}`, { headers }));
  return copy;
}

describe("where the regulation names the place at which files are viewed (AF-24)", () => {
  let number: string;
  let id: string;
  const trail = async () => (await archivist.call("GET /requests/{id}/history", { params: { id } })).items;
  beforeAll(async () => {
    number = await anOrderOnFile();
    ({ id } = await granted(number));
  });

  it("whoever was granted to see one opens nothing elsewhere, and that is on record with where they were", async () => {
    await expect(opened(employee, id, number)).rejects.toThrow("access.wrong-place");
    expect((await trail()).find(({ errorCode }) => errorCode !== undefined)).toMatchObject({
      ...{ errorCode: "access.wrong-place", sourceIPAddress: "127.0.0.1" },
      additionalEventData: { rule: { policy: "wrong-place", clause: "AF-24" } },
    });
  });

  it("they see the copy there, and the addresses of it lead nowhere from elsewhere", async () => {
    const { state, copy, pdf, shown } = await openedThere(id, number);
    expect(state).toBe("ready");
    expect((await trail()).find(({ eventName }) => eventName === "OpenCopy")).toMatchObject({
      sourceIPAddress: TERMINAL,
    });
    for (const url of [pdf ?? "", shown[0]?.url ?? ""]) {
      expect((await seen(url)).status).toBe(403);
      const { status, body } = await there(url);
      expect([status, body.length > 10_000]).toEqual([200, true]);
    }
    const more = employee.call("GET /requests/{id}/copies/{copy}", { params: { id, copy } });
    await expect(more).rejects.toThrow("access.wrong-place");
  });
});
