import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Outputs } from "../../infra/outputs.ts";
import { synthesised } from "./support.ts";

const Templates = z.array(z.object({ Outputs: z.record(z.string(), z.unknown()).default({}) }));

describe("what the stacks tell those who use an archive", () => {
  it("is all that is read of it, each thing told by one stack", () => {
    const templates = Templates.parse(JSON.parse(synthesised("local").text));
    const told = templates.flatMap((template) => Object.keys(template.Outputs));
    const named = told.filter((name) => name in Outputs.shape);
    expect(named.toSorted()).toEqual(Object.keys(Outputs.shape).toSorted());
  });
});
