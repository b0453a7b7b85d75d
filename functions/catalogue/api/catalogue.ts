import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import type { Examples } from "#shared/aws/examples.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import type { Series } from "#shared/aws/series.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import type { Actor, Deed } from "#shared/domain/audit/deed.ts";
import type { AuditEntry } from "#shared/domain/audit/entry.ts";
import { fileViewOf, type HistoryEntry, papersNamedBy } from "#shared/domain/catalogue/contract.ts";
import { type CatalogueQuery, maySee, visibleTo } from "#shared/domain/catalogue/query.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import { classOf } from "#shared/domain/classes.ts";
import type { Paging } from "#shared/domain/contract.ts";
import type { Deadline } from "#shared/domain/intake/deadline.ts";
import { expect } from "#shared/domain/intake/expect.ts";
import { mayKnow, type NameOf, namesTo } from "#shared/domain/intake/names.ts";
import { otherPapers, viewOf } from "#shared/domain/intake/view.ts";
import { voidFile } from "#shared/domain/numbering/void.ts";
import type { Standing } from "#shared/domain/people/standing.ts";
import { Refused } from "#shared/domain/refused.ts";

export interface Cataloguing {
  files: FileIndex;
  series: Series;
  records: IntakeRecords;
  examples: Examples;
  trail: AuditTrail;
  commit: Commit;
  rules: { ordinary: string; deadline: Deadline; classes: Readonly<Record<string, { sign: string }>> };
}

/** AF-15. The catalogue, as far as a person may see it. */
export const catalogue = (to: Cataloguing) => {
  const { ordinary, deadline, classes } = to.rules;
  /** DL-07, AF-13. What the papers are called that a file names, as they stand today, as far as the person may see them. */
  async function namesOf(person: Standing, ids: readonly string[]): Promise<NameOf> {
    return namesTo(person, await to.records.getAll(ids), ordinary);
  }

  async function shown(person: Standing, records: readonly FileRecord[]) {
    const nameOf = await namesOf(person, records.flatMap(papersNamedBy));
    return records.map((record) => fileViewOf(record, deadline, nameOf));
  }

  /** One number, or all that a query names: a number stands by itself; a class may be said by its name. */
  async function list(
    person: Standing,
    { number, limit, cursor, ...query }: CatalogueQuery & Paging & { number?: string | undefined },
  ) {
    if (number !== undefined) {
      const others = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [name]));
      if (others.length > 0) throw new Refused("request.invalid", others.join(", "));
      const record = await to.files.get(number);
      return { items: await shown(person, record && maySee(person, record, ordinary) ? [record] : []), cursor: null };
    }
    const sign = query.class && (classOf(classes, query.class)?.rule.sign ?? query.class);
    const seen = visibleTo(person, { ...query, class: sign }, ordinary);
    const page = await to.files.list(seen, to.series, { limit, cursor });
    return { items: await shown(person, page.items), cursor: page.cursor ?? null };
  }

  /** A file, and under which numbers the archive has the papers that it names, as far as the person may see them. */
  async function show(person: Standing, number: string) {
    const record = await visible(person, number);
    const nameOf = await namesOf(person, [...papersNamedBy(record), ...(record.parts ?? [])]);
    const view = fileViewOf(record, deadline, nameOf);
    if (view.references.length === 0 || record.customer === undefined) return view;
    const query = visibleTo(person, { customer: record.customer }, ordinary);
    const files = new Map<string, string>();
    let cursor: string | undefined;
    do {
      const page = await to.files.list(query, to.series, { limit: 100, cursor });
      for (const each of page.items)
        if (each.ownNumber !== undefined && each.status === "filed") files.set(each.ownNumber, each.number);
      cursor = page.cursor;
    } while (cursor !== undefined);
    return { ...view, references: view.references.map((each) => ({ ...each, file: files.get(each.number) ?? null })) };
  }

  /**
   * AF-29. All that happened to the paper since it arrived, also under an earlier number, and what was refused under this one; so it
   * is told to those alone who may see the paper as it stands today, whatever number it has now.
   */
  async function history(person: Standing, number: string, page: Paging) {
    const { id } = await visible(person, number);
    const item = await to.records.get(id);
    if (item && !mayKnow(person, item, ordinary)) throw new Refused("people.not-allowed", number);
    const { items, cursor } = await to.trail.history([id, number], page);
    return {
      items: person.capacities.includes("archivist") ? items : items.map(withoutWhereabouts),
      cursor: cursor ?? null,
    };
  }

  /** AF-12, AF-13. Voids a number that was given by mistake: what its filing taught is forgotten with it, or neither is done. */
  async function voided(person: Standing, by: Actor, number: string, reason: string, now: string) {
    const record = await visible(person, number);
    const item = await to.records.get(record.id);
    if (record.status === "voided" || !item) throw new Refused("file.already-voided", number);
    // Read after the paper: whoever taught something by it since has moved it on, and the transaction fails.
    const lesson = await to.examples.forget(record.id, by, now);
    const after = voidFile(record, expect(item, "filed"), reason, person, now, lesson?.example);
    const deed: Deed = { room: "catalogue", event: "VoidNumber", by, request: { number, reason } };
    const advance = to.records.advance(item, after.item, deed);
    await to.commit([...advance, to.files.enterVoid(after.record), ...(lesson?.writes ?? [])]);
    const nameOf = await namesOf(person, [...papersNamedBy(after.record), ...otherPapers(after.item)]);
    return { file: fileViewOf(after.record, deadline, nameOf), intake: viewOf(after.item, nameOf, deadline) };
  }

  /** A file that one may not see is answered as one that one may not see: numbers are no secret, they are printed on the paper. */
  async function visible(person: Standing, number: string): Promise<FileRecord> {
    const record = await to.files.get(number);
    if (!record) throw new Refused("file.unknown", number);
    if (!maySee(person, record, ordinary)) throw new Refused("people.not-allowed", number);
    return record;
  }

  return { list, show, history, voided };
};

/** An entry without where its person acted from, with what, and under which account. */
function withoutWhereabouts({ sourceIPAddress: _address, userAgent: _agent, ...entry }: AuditEntry): HistoryEntry {
  const { principalId: _principal, ...userIdentity } = entry.userIdentity;
  return { ...entry, userIdentity };
}
