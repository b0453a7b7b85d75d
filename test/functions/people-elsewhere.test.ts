import { expect, it, vi } from "vitest";
import { FakeArchive } from "./fake/archive.ts";

vi.hoisted(() => {
  process.env.USER_POOL = "none";
});

it("names somebody new by the issuer's subject, and by no username, where another issuer keeps the accounts", async () => {
  const archive = new FakeArchive();
  const add = async (named: object) => {
    const body = { ...named, name: "韩梅", department: "销售部" };
    const { status, body: answer } = await archive.asks("system", "POST /people", { body });
    return [status, answer.code ?? answer.password];
  };
  for (const named of [{}, { username: "han.mei" }, { username: "han.mei", subject: "u-1" }])
    expect(await add(named)).toEqual([400, "people.named-by-subject"]);
  expect(await add({ subject: "u-1" })).toEqual([201, null]);
  expect(archive.person("u-1")).toMatchObject({ name: "韩梅", department: "销售部" });
  expect(await add({ subject: "u-1" })).toEqual([409, "people.taken"]);
});
