import type { Examples } from "#shared/aws/examples.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import type { Actor } from "#shared/domain/audit/deed.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { exampleViewOf } from "#shared/domain/intake/contract.ts";
import { Refused } from "#shared/domain/refused.ts";

/** AF-12. What was learned can be inspected and undone. */
export const teaching = (to: { examples: Examples; commit: Commit }) => {
  async function list(page: Paging) {
    const { items, cursor } = await to.examples.list(page);
    return { items: items.map(exampleViewOf), cursor: cursor ?? null };
  }

  async function forgotten(id: string, { by, now }: { by: Actor; now: string }) {
    const forgetting = await to.examples.forget(id, by, now);
    if (!forgetting) throw new Refused("example.unknown", id);
    await to.commit(forgetting.writes);
    return exampleViewOf(forgetting.example);
  }

  return { list, forgotten };
};
