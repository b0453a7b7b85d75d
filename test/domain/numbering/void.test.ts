import { describe, expect, it } from "vitest";
import { confirm } from "#shared/domain/intake/decision.ts";
import { voidFile } from "#shared/domain/numbering/void.ts";
import { aFiledPaper, NOW, rules } from "../../support/papers.ts";

const archivist = { subject: "archivist-1", name: "沈芳" };

describe("a number that was given by mistake", () => {
  it("goes to the void register with its reason, and its paper back to a person", () => {
    const { filed, record } = aFiledPaper();
    const voided = voidFile(record, { item: filed, uses: [] }, "类型有误", archivist, NOW);
    expect(voided.record).toMatchObject({ status: "voided", voidReason: "类型有误", voidedBy: "archivist-1" });
    expect(voided.item).toMatchObject({ status: "in review", code: "review.voided", rev: filed.rev + 1 });
  });

  it("leaves its paper the labels that it had taught, where it had taught something", () => {
    const { filed, record } = aFiledPaper();
    const labels = { date: ["签约日"], customer: [] };
    expect(
      voidFile(record, { item: filed, uses: [], taught: { labels } }, "类型有误", archivist, NOW).item.before,
    ).toMatchObject({ labels });
    expect(voidFile(record, { item: filed, uses: [] }, "类型有误", archivist, NOW).item.before).not.toHaveProperty(
      "labels",
    );
  });

  it("is voided only once", () => {
    const { filed, record } = aFiledPaper();
    const { record: gone } = voidFile(record, { item: filed, uses: [] }, "类型有误", archivist, NOW);
    expect(() => voidFile(gone, { item: filed, uses: [] }, "again", archivist, NOW)).toThrow("file.already-voided");
  });

  it("is not voided while it is used: it says by which request (AF-32)", () => {
    const { filed, record } = aFiledPaper();
    const uses = [{ request: "a request" }];
    const refused = expect.objectContaining({ code: "file.in-use", subject: "a request" });
    expect(() => voidFile(record, { item: filed, uses }, "类型有误", archivist, NOW)).toThrow(refused);
  });

  it("is followed by another: the paper lies in the vault already and only waits for its new series", () => {
    const { filed, record } = aFiledPaper();
    const { item } = voidFile(record, { item: filed, uses: [] }, "类型有误", archivist, NOW);
    const again = confirm(item, { type: "采购合同" }, archivist, rules, NOW);
    expect(again).toMatchObject({ status: "stored", series: "Y2024采购合同", kept: filed.kept });
  });
});
