import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY } from "#shared/domain/instant.ts";
import type { Filing } from "#shared/domain/intake/item.ts";
import { voidFile } from "#shared/domain/numbering/void.ts";
import { relock, takenOver } from "#shared/domain/retention/lock.ts";
import { endOf, farthestLock, retentionOf } from "#shared/regulation/retention.ts";
import { aFiledPaper, loaded, NOW } from "../../support/papers.ts";

const { record, filed } = aFiledPaper();
const voided = voidFile(record, { item: filed, uses: [] }, "类型有误", { subject: "archivist-1" }, NOW).record;
/** Farther than any end here. */
const FAR = 36_500;
const unknown = () => undefined;
const retentionEnd = (filing: Filing) => endOf(loaded.regulation, retentionOf(loaded)(filing).term);
const call = { ...record, class: "G", className: "客户沟通与服务", type: "电话", date: "2024-04-11" };

describe("the lock of a file in the vault", () => {
  it("reaches to the end of the retention where that is known", () => {
    const end = retentionEnd(call);
    expect(end).toBe("2029-04-11T16:00:00.000Z"); // 00:00 of 12 April 2029 in Shanghai
    expect(relock(call, () => end, NOW, FAR)).toMatchObject({ kept: { lockedUntil: end } });
    expect(relock(call, () => end, NOW, FAR)).not.toHaveProperty("lockDue");
  });

  it("counts from the last day that a date of a month may mean", () => {
    expect(retentionEnd({ ...call, date: "2024-02" })).toBe("2029-02-28T16:00:00.000Z");
  });

  it("rolls on, again and again, while the end is not known", () => {
    expect(retentionEnd(record)).toBeUndefined();
    const rolled = relock(record, unknown, NOW, FAR);
    expect(rolled.kept.lockedUntil).toBe("2027-04-06T01:00:00.000Z");
    expect(rolled.lockDue).toBe("2027-03-02T01:00:00.000Z");
  });

  it("rolls on, too, where the class has left the regulation", () => {
    expect(retentionEnd({ ...call, class: "Q" })).toBeUndefined();
  });

  it("reaches no farther than the vault takes a lock, and is moved on then: 续存 may be until any day", () => {
    const end = "2090-01-01T00:00:00.000Z";
    const rolled = relock(call, () => end, NOW, 4000);
    expect(rolled.kept.lockedUntil).toBe(new Date(Date.parse(NOW) + 4000 * DAY).toISOString());
    expect(rolled.lockDue).toBe(new Date(Date.parse(NOW) + 3965 * DAY).toISOString());
  });

  it("never needs to be moved on within the periods of a regulation", () => {
    const farthest = farthestLock(loaded.regulation);
    expect(farthest).toBe(16 * 366); // 15 years, from 1 January after
    const end = endOf(loaded.regulation, retentionOf(loaded)({ ...call }).term);
    expect(relock(call, () => end, NOW, farthest)).not.toHaveProperty("lockDue");
  });

  it("is left as it stands where the retention has ended already", () => {
    expect(relock(record, () => "2020-01-01T00:00:00.000Z", NOW, FAR).kept.lockedUntil).toBe(record.kept.lockedUntil);
  });

  it("is never moved to an earlier day, whatever the end and whoever looks; while that is not known, it is due before it ends", () => {
    const instant = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(
        fc.constantFrom(record, voided),
        instant,
        fc.option(instant, { nil: undefined }),
        instant,
        fc.integer({ min: 400, max: 20_000 }),
        (of, lockedUntil, end, now, far) => {
          const farthest = new Date(Date.parse(now) + far * DAY).toISOString();
          const next = relock({ ...of, kept: { ...of.kept, lockedUntil } }, () => end, now, far);
          expect(next.kept.lockedUntil >= lockedUntil).toBe(true);
          expect(next.kept.lockedUntil <= (lockedUntil > farthest ? lockedUntil : farthest)).toBe(true);
          expect(next.lockDue === undefined).toBe(of.status === "filed" && end !== undefined && end <= farthest);
          if (next.lockDue !== undefined) expect(next.lockDue < next.kept.lockedUntil).toBe(true);
          expect(relock(next, () => end, now, far)).toEqual(next);
        },
      ),
    );
  });

  it("is looked at as soon as its number is voided, until another number's record keeps it", () => {
    expect(voided.lockDue).toBe(NOW);
    expect(relock(voided, () => "2099-01-01T00:00:00.000Z", NOW, FAR)).toMatchObject({
      status: "voided",
      lockDue: "2027-03-02T01:00:00.000Z",
    });
    expect(takenOver(voided)).not.toHaveProperty("lockDue");
  });
});
