import { randomInt, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { again, archivist, drop, endOf } from "./doors.ts";
import { anOrder, aVisit } from "./papers.ts";

async function arrives(paper: Uint8Array) {
  const key = `销售部/${randomUUID()}.pdf`;
  await drop(key, paper);
  return { key, item: await endOf(key) };
}

describe("a form that the archive does not know (AF-12)", () => {
  it("is filed by itself from the second on, once an archivist has said what the first is, until that is forgotten", async () => {
    const seed = randomInt(2 ** 30);
    const [one, two, three] = [aVisit(seed), aVisit(seed + 1), aVisit(seed + 2)];
    const first = await arrives(one.paper);
    expect(first.item).toMatchObject({ state: "in review", code: "review.no-class" });
    const { id } = first.item;
    await archivist.call("POST /intake/{id}/confirm", {
      params: { id },
      body: { class: "G", type: "拜访", date: one.date, customer: one.customer },
    });
    expect(await endOf(first.key)).toMatchObject({ state: "filed", class: "G", type: "拜访" });
    const { items } = await archivist.call("GET /examples", { query: { limit: 100 } });
    expect(items.find((example) => example.id === id)).toMatchObject({
      type: "拜访",
      labels: { date: ["巡访日"], customer: ["巡访对象单位"] },
    });

    const second = await arrives(two.paper);
    expect(second.item).toMatchObject({ state: "filed", type: "拜访", date: two.date, customer: two.customer });

    await archivist.call("DELETE /examples/{id}", { params: { id } });
    expect((await arrives(three.paper)).item).toMatchObject({ state: "in review", code: "review.no-class" });
  });
});

describe("the same paper, scanned twice (DL-07)", () => {
  it("is asked about with a link to the first, and filed as its copy where the archivist confirms", async () => {
    const paper = anOrder();
    const { item: first } = await arrives(paper);
    expect(first).toMatchObject({ state: "filed", class: "D" });
    const { key, item } = await arrives(again(paper, randomUUID()));
    expect(item).toMatchObject({
      state: "in review",
      code: "review.seems-duplicate",
      duplicateOf: { number: first.number },
    });
    expect(item.reason).toContain(first.number);
    const shown = await archivist.call("GET /intake/{id}", { params: { id: item.id } });
    expect(shown).toMatchObject({ likeness: { text: 1, values: 1, picture: 0 } });
    await archivist.call("POST /intake/{id}/confirm", { params: { id: item.id }, body: {} });
    const copy = await endOf(key);
    expect(copy).toMatchObject({ state: "filed", copyOf: { number: first.number } });
    const { items } = await archivist.call("GET /files", { query: { copies: "only", limit: 100 } });
    expect(items.map(({ number }) => number)).toContain(copy.number);
  });

  it("is asked about once where both scans arrive at the same moment: one is filed, the other waits", async () => {
    const paper = anOrder();
    const keys = [`销售部/${randomUUID()}.pdf`, `销售部/${randomUUID()}.pdf`];
    await Promise.all(keys.map((key) => drop(key, again(paper, key))));
    const ends = await Promise.all(keys.map((key) => endOf(key)));
    expect(ends.map(({ state }) => state).sort()).toEqual(["filed", "in review"]);
  });

  it("is what another order of the same form is not", async () => {
    expect((await arrives(anOrder())).item).toMatchObject({ state: "filed" });
    expect((await arrives(anOrder())).item).toMatchObject({ state: "filed" });
  });
});
