import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { notices } from "../../infra/notices.ts";

it("the notices name every package that may be deployed, and its licence (node infra/notices.ts renews them)", () => {
  expect(readFileSync("NOTICE", "utf8")).toBe(notices());
  expect(notices()).not.toMatch(/undefined|AGPL|\bGPL-/);
});
