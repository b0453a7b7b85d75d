import { describe, expect, it } from "vitest";
import { relock } from "#shared/domain/retention/lock.ts";
import { retentionEnd } from "#shared/regulation/retention.ts";
import { aFiledPaper, loaded, NOW } from "../../support/papers.ts";

const { record } = aFiledPaper();
const call = { ...record, class: "G", className: "客户沟通与服务", type: "电话", date: "2024-04-11" };

describe("the lock of a file in the vault", () => {
  it("reaches to the end of the retention where that is known", () => {
    const end = retentionEnd(loaded.regulation, call);
    expect(end).toBe("2029-04-11T16:00:00.000Z"); // 00:00 of 12 April 2029 in Shanghai
    expect(relock(call, end, NOW)).toMatchObject({ kept: { lockedUntil: end } });
    expect(relock(call, end, NOW)).not.toHaveProperty("lockDue");
  });

  it("counts from the last day that a date of a month may mean", () => {
    expect(retentionEnd(loaded.regulation, { ...call, date: "2024-02" })).toBe("2029-02-28T16:00:00.000Z");
  });

  it("rolls on, again and again, while the end is not known", () => {
    expect(retentionEnd(loaded.regulation, record)).toBeUndefined();
    const rolled = relock(record, undefined, NOW);
    expect(rolled.kept.lockedUntil).toBe("2027-04-06T01:00:00.000Z");
    expect(rolled.lockDue).toBe("2027-03-02T01:00:00.000Z");
  });

  it("rolls on, too, where the class has left the regulation", () => {
    expect(retentionEnd(loaded.regulation, { ...call, class: "Q" })).toBeUndefined();
  });

  it("is never moved to an earlier day", () => {
    expect(relock(record, "2020-01-01T00:00:00.000Z", NOW).kept.lockedUntil).toBe(record.kept.lockedUntil);
  });
});
