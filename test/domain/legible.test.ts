import { describe, expect, it } from "vitest";
import { Line, Name } from "#shared/domain/contract.ts";
import { legible } from "#shared/domain/legible.ts";

const ignorable = Array.from({ length: 0x11_00_00 }, (_, n) => n)
  .filter((n) => n < 0xd8_00 || n > 0xdf_ff)
  .map((n) => String.fromCodePoint(n))
  .filter((each) => /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\u2800]/u.test(each));
const isJoining = (each: string) => /^(\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])$/u.test(each);
const taken = (text: string) => Line.safeParse(text).success;

describe("one line of what a person says", () => {
  it("is not one where nothing of it can be seen, whatever it is made of", () => {
    expect(ignorable.length).toBeGreaterThan(4000);
    expect(ignorable.filter(taken)).toEqual([]);
    expect([" \u3000", "\u200d\ufe0f \u{e0100}", ""].filter(taken)).toEqual([]);
  });

  it("holds nothing that cannot be seen, but what joins characters or chooses their form", () => {
    expect(ignorable.filter((each) => taken(`王${each}工`) !== isJoining(each))).toEqual([]);
    expect(["葛\u{e0100}城", "👩\u200d🔬", "𠮷野家", "王 工"].filter((line) => !taken(line))).toEqual([]);
  });

  it("is refused at once where it is too long, whatever stands at its end", () => {
    const begun = performance.now();
    expect(taken(`${"a".repeat(500_000)}\0`)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe("what something is called", () => {
  it("is whole characters, some and not too many", () => {
    const named = (text: string) => Name(8).safeParse(text).success;
    expect(["Y1", "合同", "𠮷", "12345678"].filter((each) => !named(each))).toEqual([]);
    expect(["", "123456789", "\ud800", "Y\udfff1"].filter(named)).toEqual([]);
  });
});

describe("a text that a sender chose, on a terminal", () => {
  it("hides nothing, and turns no direction", () => {
    expect(legible("a\u{1b}[31m\u061cb\u200bc\u{e0020}")).toBe(String.raw`a\u{1b}[31m\u{61c}b\u{200b}c\u{e0020}`);
    expect(legible("葛\u{e0100}城 𠮷")).toBe("葛\u{e0100}城 𠮷");
  });
});
