import { afterEach, describe, expect, it } from "vitest";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { Api } from "../../cli/api.ts";
import { Ways } from "../../infra/local/ways.ts";
import { anIntake, type FakeArchive, fakeArchive } from "../cli/fake-archive.ts";

let archive: FakeArchive | undefined;
afterEach(async () => {
  await archive?.close();
});

/** Follows papers in an archive whose list reads so, one look after the other. */
async function following(...looks: IntakeView[][]): Promise<Ways> {
  archive = await fakeArchive({
    "GET /intake": () => ({ items: (looks.length > 1 ? looks.shift() : looks[0]) ?? [], cursor: null }),
  });
  return new Ways(new Api(archive.url, async () => "a-token"));
}

const received = anIntake({ state: "received", number: null, rev: 1 });
const filed = anIntake({ state: "filed", rev: 5 });

describe("the ways of papers through the intake", () => {
  it("are told step by step, each step once, until the paper has ended", async () => {
    const ways = await following([], [received], [received], [filed]);
    const passed: string[] = [];
    const end = ways.end(filed.key, ({ state }) => passed.push(state));
    await ways.watch(1);
    expect(await end).toEqual(filed);
    expect(passed).toEqual(["received", "filed"]);
  }, 15_000);

  it("of papers that are not followed are nothing to wait for", async () => {
    const ways = await following([anIntake({ key: "another", state: "received", rev: 1 }), filed]);
    const end = ways.end(filed.key, () => {});
    await ways.watch(1);
    expect((await end).state).toBe("filed");
  });

  it("that lead nowhere are named when the time is over", async () => {
    const ways = await following([received]);
    void ways.end(received.key, () => {});
    await expect(ways.watch(0.01)).rejects.toThrow(received.key);
  });
});
