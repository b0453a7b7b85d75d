import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DestroyedRecord, FiledRecord } from "#shared/domain/catalogue/record.ts";
import { voidFile } from "#shared/domain/numbering/void.ts";
import { condemn, propose, release, spare } from "#shared/domain/retention/stage.ts";
import { aFiledPaper, NOW } from "../../support/papers.ts";

const { record: filedPaper, filed } = aFiledPaper();
const term = (lastDay: string): FiledRecord["retention"]["term"] => ({
  ...{ kind: "until", lastDay },
  floors: [{ lastDay, period: "contract_years", from: "合同履行完毕", clause: "AF-18" }],
});
const record: FiledRecord = { ...filedPaper, retention: { ...filedPaper.retention, term: term("2025-12-31") } };
const WHEN = { now: NOW, today: NOW.slice(0, 10) };
const at = (stage: FiledRecord["retention"]["at"]): FiledRecord => ({
  ...record,
  retention: { ...record.retention, at: stage },
});
const running = at({ stage: "running" });
const due = at({ stage: "due", since: "2026-01-01T00:00:00.000Z" });

describe("a file on its way to its end", () => {
  it("stands in one application at a time, and comes back as it was where that came to nothing", () => {
    for (const before of [running, due]) {
      const proposed = propose(before, "a", NOW);
      expect(() => propose(proposed, "b", NOW)).toThrow("file.in-disposal");
      expect(release(proposed, WHEN).retention).toEqual(before.retention);
    }
  });

  it("is condemned by its own application alone, and spared back to where it stood", () => {
    const proposed = propose(due, "a", NOW);
    expect(() => condemn(proposed, "b")).toThrow("file.not-in-disposal");
    const condemned = condemn(proposed, "a");
    expect(() => release(condemned, WHEN)).toThrow("file.not-in-disposal");
    expect(() => propose(condemned, "b", NOW)).toThrow("file.in-disposal");
    expect(spare(condemned, WHEN).retention).toEqual(due.retention);
    expect(() => spare(proposed, WHEN)).toThrow("file.not-condemned");
  });

  it("comes back running where its period grew meanwhile, and due where that is over all the same", () => {
    const grown = (file: FiledRecord, lastDay: string) => ({
      ...file,
      retention: { ...file.retention, term: term(lastDay) },
    });
    const proposed = propose(due, "a", NOW);
    const backFrom = [
      (lastDay: string) => release(grown(proposed, lastDay), WHEN),
      (lastDay: string) => spare(grown(condemn(proposed, "a"), lastDay), WHEN),
    ];
    for (const back of backFrom) {
      expect(back("2030-12-31")).toMatchObject({ lockDue: NOW, retention: { at: { stage: "running" } } });
      expect(back(WHEN.today).retention.at).toEqual({ stage: "running" });
      expect(back("2026-02-28").retention.at).toEqual(due.retention.at);
    }
    const unknown = { ...proposed, retention: { ...proposed.retention, term: { kind: "unruled" as const } } };
    expect(release(unknown, WHEN).retention.at).toEqual({ stage: "running" });
  });

  it("whose number is void, or that is gone, goes nowhere", () => {
    const voided = voidFile(record, { item: filed, uses: [] }, "类型有误", { subject: "archivist" }, NOW).record;
    const more = { destroyedAt: NOW, application: "a", irrecoverableFrom: NOW };
    const gone: DestroyedRecord = { ...record, status: "destroyed", ...more };
    for (const move of [propose, condemn]) {
      expect(() => move(voided, "a", NOW)).toThrow("file.already-voided");
      expect(() => move(gone, "a", NOW)).toThrow("file.destroyed");
    }
    for (const move of [release, spare]) {
      expect(() => move(voided, WHEN)).toThrow("file.already-voided");
      expect(() => move(gone, WHEN)).toThrow("file.destroyed");
    }
  });

  it("is condemned only from an application, whatever moves are tried in whatever order", () => {
    const moves = {
      propose: (file: FiledRecord) => propose(file, "a", NOW),
      release: (file: FiledRecord) => release(file, WHEN),
      condemn: (file: FiledRecord) => condemn(file, "a"),
      spare: (file: FiledRecord) => spare(file, WHEN),
    };
    const move = fc.constantFrom("propose", "release", "condemn", "spare" as const);
    fc.assert(
      fc.property(fc.constantFrom(running, due), fc.array(move), (first, tried) => {
        let file = first;
        for (const each of tried)
          try {
            const before = file.retention.at.stage;
            file = moves[each](file);
            if (file.retention.at.stage === "condemned") expect(before).toBe("proposed");
          } catch (error) {
            expect(error).toHaveProperty("code", expect.stringMatching(/^file\./));
          }
        const { stage } = file.retention.at;
        if (stage === "running" || stage === "due") expect(file.retention.at).toEqual(first.retention.at);
      }),
    );
  });
});
