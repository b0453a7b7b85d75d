import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockAt } from "#shared/domain/instant.ts";

describe("what the clock shows", () => {
  it("is the time in a zone, and how far that zone is ahead of UTC then", () => {
    const instant = "2026-07-01T20:05:09Z";
    for (const [timeZone, shown] of [
      ["Asia/Shanghai", "2026-07-02 04:05 +08:00"],
      ["Asia/Kolkata", "2026-07-02 01:35 +05:30"],
      ["America/New_York", "2026-07-01 16:05 -04:00"],
      ["UTC", "2026-07-01 20:05 +00:00"],
    ] as const)
      expect(clockAt(instant, { timeZone })).toBe(shown);
    expect(clockAt("2026-12-01T20:05:09Z", { timeZone: "America/New_York" })).toBe("2026-12-01 15:05 -05:00");
    expect(clockAt(instant, { timeZone: "Asia/Shanghai", seconds: true })).toBe("2026-07-02 04:05:09 +08:00");
  });

  it("tells the instant, wherever it is read", () => {
    const seconds = fc.integer({ min: Date.parse("1992-01-01") / 1000, max: Date.parse("2100-01-01") / 1000 });
    fc.assert(
      fc.property(seconds, fc.constantFrom(...Intl.supportedValuesOf("timeZone"), undefined), (second, timeZone) => {
        const instant = new Date(1000 * second).toISOString();
        const shown = clockAt(instant, { seconds: true, ...(timeZone !== undefined && { timeZone }) });
        const [day, time, ahead] = shown.split(" ");
        expect(new Date(`${day}T${time}${ahead}`).toISOString()).toBe(instant);
      }),
    );
  });
});
