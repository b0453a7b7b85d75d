import { describe, expect, it } from "vitest";
import { isIdentityNumber } from "#shared/domain/reading/identity-number.ts";

describe("a resident's identity number", () => {
  it("is one when its check character is right and its date exists, and not with one character misread", () => {
    expect(isIdentityNumber("11010519491231002X")).toBe(true);
    expect(isIdentityNumber("110105194912310021")).toBe(false);
    expect(isIdentityNumber("530102197900000000")).toBe(false);
  });
});
