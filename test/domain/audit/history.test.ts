import { describe, expect, it } from "vitest";
import { accessDeed } from "#shared/domain/audit/deed.ts";
import { type Occasion, toEntry } from "#shared/domain/audit/entry.ts";
import { type Knowing, pageTo } from "#shared/domain/audit/history.ts";
import type { May } from "#shared/domain/permission/resource.ts";

const by = { subject: "u1", name: "赵员工", capacities: [], address: "10.1.2.3", agent: "curl" };
const at: Occasion = {
  ...{ of: { kind: "file", id: "Y2024销售合同001" }, rev: undefined, now: "2026-03-02T01:00:00.000Z" },
  ...{ eventId: "e1", region: "eu-central-1", account: "111122223333" },
};
const looked = toEntry(accessDeed("OpenCopy", by, { request: { copy: "c1", purpose: "核对", for: "某事务所" } }), at);
const byLaw = toEntry(accessDeed("OpenCopy", by, { request: { copy: "c2", purpose: "侦查", letter: "公函1" } }), at);
const rule = { policy: "nothing-permits", clause: "CI-13" };
const refused = toEntry(
  { room: "access", event: "POST /requests", by, refusal: { code: "people.not-allowed", subject: "x", rule } },
  at,
);
async function told({ whereabouts = false, rules = false }: Partial<Knowing>) {
  const all = [looked, byLaw, refused];
  const may: May = (...[action]) => (action === "SeeWhereabouts" ? whereabouts : rules);
  const page = await pageTo(may, async (isTold) => ({ items: all.filter(isTold) }));
  return page.items;
}

describe("the story of a file", () => {
  it("is told whole to who may know where people were, and by which rules they were refused", async () => {
    expect(await told({ whereabouts: true, rules: true })).toEqual([looked, byLaw, refused]);
  });

  it("says to others who looked, not what for, and nothing of an authority that did", async () => {
    const [first, ...rest] = await told({});
    expect(first?.requestParameters).toEqual({ copy: "c1" });
    expect(first?.userIdentity).toEqual({ type: "Unknown", userName: "赵员工" });
    expect(rest).toMatchObject([{ errorCode: "people.not-allowed" }]);
    expect(JSON.stringify(await told({}))).not.toMatch(/10\.1\.2\.3|curl|u1|核对|侦查|事务所|nothing-permits/);
  });

  it("says by which rule somebody was refused to those alone who may know", async () => {
    expect((await told({ rules: true })).at(-1)?.additionalEventData).toMatchObject({ rule });
    expect((await told({ whereabouts: true })).at(-1)?.additionalEventData).not.toHaveProperty("rule");
  });
});
