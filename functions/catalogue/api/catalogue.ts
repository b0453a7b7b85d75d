import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import type { Examples } from "#shared/aws/examples.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { Holds } from "#shared/aws/holds.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import type { Series } from "#shared/aws/series.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import type { Uses } from "#shared/aws/uses.ts";
import type { Actor, Deed } from "#shared/domain/audit/deed.ts";
import { pageTo } from "#shared/domain/audit/history.ts";
import { type FileView, fileViewOf, lyingIn, papersNamedBy } from "#shared/domain/catalogue/contract.ts";
import { asFile, type CatalogueQuery, narrowed } from "#shared/domain/catalogue/query.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import { signOf } from "#shared/domain/classes.ts";
import type { Paging, Route } from "#shared/domain/contract.ts";
import type { Deadline } from "#shared/domain/intake/deadline.ts";
import { expect } from "#shared/domain/intake/expect.ts";
import { asPaper, type NameOf, namesTo } from "#shared/domain/intake/names.ts";
import { otherPapers, viewOf } from "#shared/domain/intake/view.ts";
import { voidFile } from "#shared/domain/numbering/void.ts";
import type { Person } from "#shared/domain/people/person.ts";
import type { May, ResourceOf, Viewer } from "#shared/domain/permission/resource.ts";
import { Refused } from "#shared/domain/refused.ts";
import { heldBy } from "#shared/domain/retention/hold.ts";
import type { Asked } from "#shared/lambda/asked.ts";

export interface Cataloguing {
  files: FileIndex;
  series: Series;
  records: IntakeRecords;
  examples: Examples;
  disposals: Disposals;
  holds: Holds;
  uses: Uses;
  trail: AuditTrail;
  commit: Commit;
  rules: { levels: readonly string[]; deadline: Deadline; classes: Readonly<Record<string, { sign: string }>> };
}

/** AF-15. The catalogue, as far as a person may see it. */
export const catalogue = (to: Cataloguing) => {
  const { levels, deadline, classes } = to.rules;
  /** DL-07, AF-13. What the papers are called that a file names, as they stand today, as far as the person may see them. */
  async function namesOf(may: May, ids: readonly string[]): Promise<NameOf> {
    return namesTo(may, await to.records.getAll(ids), levels);
  }

  async function shown(may: May, records: readonly FileRecord[]) {
    const seen = records.filter((record) => may("ShowFile", asFile(record, levels)));
    const nameOf = await namesOf(may, seen.flatMap(papersNamedBy));
    return seen.map((record) => fileViewOf(record, deadline, nameOf));
  }

  /** A file with a number, as the policies see it: numbers are no secret, they are printed on the paper. */
  async function find(number: string): Promise<{ thing: FileRecord; as: ResourceOf<"file"> }> {
    const record = await to.files.get(number);
    if (!record) throw new Refused("file.unknown", number);
    return { thing: record, as: asFile(record, levels) };
  }

  /** One number, or all that a query names: a number stands by itself; a class may be said by its name. */
  async function list(
    viewer: Viewer,
    { number, limit, cursor, ...query }: CatalogueQuery & Paging & { number?: string | undefined },
  ) {
    if (number !== undefined) {
      const others = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [name]));
      if (others.length > 0) throw new Refused("list.number-alone", others.join("、"));
      const record = await to.files.get(number);
      return { items: await shown(viewer.may, record ? [record] : []), cursor: null };
    }
    const sign = query.class && signOf(classes, query.class);
    const seen = narrowed({ ...query, class: sign }, viewer, levels);
    const page = await to.files.list(seen, to.series, { limit, cursor });
    return { items: await shown(viewer.may, page.items), cursor: page.cursor ?? null };
  }

  /** AF-37. A file, and by which certificate its destruction is proved, where it was destroyed; nothing as long as that is not made. */
  async function certified(view: FileView): Promise<FileView> {
    if (!view.disposal) return view;
    const of = await to.disposals.get(view.disposal.application);
    const certificate = of?.status === "certified" ? of.certificate.number : null;
    return { ...view, disposal: { ...view.disposal, certificate } };
  }

  /** AF-13, AF-37. Of a voided number that its paper was destroyed under another; of a destroyed file whether what it came in is kept. */
  async function following(view: FileView): Promise<FileView> {
    const { status, successor, partOf } = view;
    const number = status === "voided" ? successor?.number : status === "destroyed" ? partOf?.number : undefined;
    const other = number ? await to.files.get(number) : undefined;
    if (!other) return view;
    if (status === "destroyed") return { ...view, keptWithin: other.status === "filed" };
    return other.status === "destroyed" ? { ...view, ...lyingIn(other) } : view;
  }

  /** AF-32. A file, and whether a hold is on it, for those who may know. */
  async function withHolds({ may }: Viewer, record: FileRecord, view: FileView): Promise<FileView> {
    if (record.status === "destroyed" || !may("ShowHoldsOnFile", asFile(record, levels))) return view;
    const { holds } = await to.holds.inForce();
    return { ...view, held: heldBy(holds, record).length > 0 };
  }

  /** A file, and under which numbers the archive has the papers that it names, as far as the person may see them. */
  async function show(viewer: Viewer, record: FileRecord) {
    const nameOf = await namesOf(viewer.may, [...papersNamedBy(record), ...(record.parts ?? [])]);
    const shown = await following(fileViewOf(record, deadline, nameOf));
    const view = await withHolds(viewer, record, await certified(shown));
    if (view.references.length === 0 || record.customer === undefined) return view;
    const query = narrowed({ customer: record.customer }, viewer, levels);
    const files = new Map<string, string>();
    let cursor: string | undefined;
    do {
      const page = await to.files.list(query, to.series, { limit: 100, cursor });
      for (const each of page.items)
        if (each.ownNumber !== undefined && each.status === "filed" && viewer.may("ShowFile", asFile(each, levels)))
          files.set(each.ownNumber, each.number);
      cursor = page.cursor;
    } while (cursor !== undefined);
    return { ...view, references: view.references.map((each) => ({ ...each, file: files.get(each.number) ?? null })) };
  }

  /**
   * AF-29. All that happened to the paper since it arrived, also under an earlier number, and what was refused under this one; so it
   * is told to those alone who may read the paper as it stands today, whatever number it has now.
   */
  async function history(
    { may, demand }: Pick<Asked<Route>, "may" | "demand">,
    { id, number }: FileRecord,
    page: Paging,
  ) {
    const item = await to.records.get(id);
    if (item) demand("ReadPaper", asPaper(item, levels));
    return pageTo(may, (isTold) => to.trail.history([id, number], page, isTold));
  }

  /**
   * AF-12, AF-13. Voids a number that was given by mistake: what its filing taught is forgotten with it, or neither is done. A request that
   * is put between the look at its uses and the end is not seen, and comes to nothing: no use of a voided number goes on (`isUsable`).
   */
  async function voided(record: FileRecord, reason: string, { may, person, by, now }: Voiding) {
    const { number } = record;
    const item = await to.records.get(record.id);
    if (record.status === "destroyed") throw new Refused("file.destroyed", number);
    if (record.status === "voided" || !item) throw new Refused("file.already-voided", number);
    // Read after the paper: whoever taught something by it since has moved it on, and the transaction fails.
    const lesson = await to.examples.forget(record.id, by, now);
    const uses = await to.uses.of(number);
    const after = voidFile(record, { item: expect(item, "filed"), uses, taught: lesson?.example }, reason, person, now);
    const deed: Deed = { room: "catalogue", event: "VoidNumber", by, request: { number, reason } };
    const advance = to.records.advance(item, after.item, deed);
    await to.commit([...advance, to.files.enterVoid(record, after.record), ...(lesson?.writes ?? [])]);
    const nameOf = await namesOf(may, [...papersNamedBy(after.record), ...otherPapers(after.item)]);
    return { file: fileViewOf(after.record, deadline, nameOf), intake: viewOf(after.item, nameOf, deadline) };
  }

  return { find, list, show, history, voided };
};

/** Who voids a number. */
interface Voiding {
  may: May;
  person: Person;
  by: Actor;
  now: string;
}
