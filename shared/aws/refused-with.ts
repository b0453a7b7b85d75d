import { DIVIDED } from "#shared/domain/intake/divide.ts";
import type { Item, Rejected } from "#shared/domain/intake/item.ts";
import type { KnownPapers } from "./intake-records.ts";

/** A paper, and what goes along with it as far as it says so itself. */
export interface Original {
  readonly id: string;
  readonly paper?: Item["paper"];
  readonly alike?: readonly string[] | undefined;
}

/** What is alike to some papers that were refused, or to one that stays. */
interface WithAlike {
  readonly alike: readonly Rejected[];
}

/** What goes along with a paper itself; what it, or one of these, was a part of, with what goes along with that; what may yet be such. */
export interface GoingAlong<Along extends WithAlike> {
  readonly own: Along;
  readonly wholes: readonly (Along & { readonly whole: Rejected })[];
  /** It was taken up again, or waits for a person. */
  readonly onItsWay: Item | undefined;
}

/** All papers that go along, once each, by their ids. */
export const allAlong = ({ own, wholes }: GoingAlong<WithAlike>): Map<string, Rejected> =>
  new Map([...wholes.flatMap(({ whole, alike }) => [whole, ...alike]), ...own.alike].map((each) => [each.id, each]));

/** CI-12. The papers that were refused, and in which the same stands in plain as in another. */
export const refusedWith = (records: KnownPapers) => {
  /** The paper that another was a part of, the one that this was a part of, and so on. */
  async function chainOf({ partOf }: Pick<Item, "partOf">): Promise<Item[]> {
    const whole = partOf === undefined ? undefined : await records.get(partOf);
    return whole ? [whole, ...(await chainOf(whole))] : [];
  }

  /**
   * What goes along with a paper: what is alike, as `alikeOf` tells; the scan that one of these was a part of, the one that this was a part
   * of, and so on, also an e-mail that went back after its attachments had come in; and what is alike to such a whole.
   */
  async function along<Along extends WithAlike>(
    paper: Original & Pick<Item, "partOf">,
    alikeOf: (original: Original) => Promise<Along>,
  ): Promise<GoingAlong<Along>> {
    const own = await alikeOf(paper);
    const wholes: GoingAlong<Along>["wholes"][number][] = [];
    let onItsWay: Item | undefined;
    for (let parts: readonly Pick<Item, "partOf">[] = [paper, ...own.alike]; parts.length > 0; ) {
      const chains = await Promise.all(parts.map(chainOf));
      const all = [...new Map(chains.flat().map((each) => [each.id, each])).values()];
      onItsWay ??= all.find(mayGoBack);
      const rejected = all.filter((each) => each.status === "rejected");
      const found = rejected.filter(({ id }) => !wholes.some(({ whole }) => whole.id === id));
      const more = await Promise.all(found.map(async (whole) => ({ ...(await alikeOf(whole)), whole })));
      wholes.push(...more);
      parts = more.flatMap(({ alike }) => alike);
    }
    return { own, wholes, onItsWay };
  }

  /**
   * DL-07. Those that were refused for having the same bytes as a paper, or went back because they seemed to be another scan of
   * it; and those that were refused for having the bytes of one of these. `others` are more, by their ids, of which the same is known: the
   * list of what was refused as another's duplicate is a moment behind. What was divided since goes with its own parts.
   */
  async function alikeTo({ id, alike = [] }: Original, others: readonly string[] = []): Promise<Rejected[]> {
    const known = [...others, ...alike];
    const ids = new Set([...known, ...(await records.duplicatesOf(id))]);
    return alikeOf(
      [id],
      [...ids].filter((each) => each !== id),
    );

    /** Whatever else has the same bytes as these have may have come before they went back. */
    async function alikeOf(these: readonly string[], ids: readonly string[]): Promise<Rejected[]> {
      const isAlike = (item: Item): item is Rejected =>
        item.status === "rejected" &&
        item.code !== DIVIDED &&
        (known.includes(item.id) || these.includes(item.duplicateOf ?? ""));
      const alike = (await records.getAll(ids)).filter(isAlike);
      if (alike.length === 0) return [];
      const all = [...these, ...alike.map(({ id }) => id)];
      const more = (await Promise.all(alike.map((each) => records.duplicatesOf(each.id)))).flat();
      const next = [...new Set(more)].filter((each) => !all.includes(each));
      return [...alike, ...(await alikeOf(all, next))];
    }
  }

  return { chainOf, along, alikeTo };
};

/** Whether a paper may yet be refused or go back: what lies in the vault is filed, if need be anew. */
const mayGoBack = (item: Item): boolean =>
  item.status !== "filed" && item.status !== "rejected" && !(item.status === "in review" && item.before);
