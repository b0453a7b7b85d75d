import { describe, expect, it } from "vitest";
import { isCreditCode, isIdentityNumber } from "#shared/domain/intake/credit-code.ts";

describe("a number with a check character", () => {
  it("is accepted when the character is right, and not with one character misread", () => {
    expect(isCreditCode("91350100M000100Y43")).toBe(true);
    expect(isCreditCode("91350100M000100Y48")).toBe(false);
    expect(isCreditCode("91350100M0001O0Y43")).toBe(false);
    expect(isIdentityNumber("11010519491231002X")).toBe(true);
    expect(isIdentityNumber("110105194912310021")).toBe(false);
    expect(isIdentityNumber("530102197900000000")).toBe(false);
  });
});
