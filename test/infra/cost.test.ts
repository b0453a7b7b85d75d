import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MEASURED, MEMORY, tables } from "../bench/cost-model.ts";
import { synthesised } from "./support.ts";

it("the README shows what the cost model says", () => {
  expect(readFileSync("README.md", "utf8")).toContain(`\n${tables(MEASURED)}\n`);
});

it("the README knows how many alarms are paid for", () => {
  const { length } = synthesised("production").ofType("AWS::CloudWatch::Alarm");
  expect(readFileSync("README.md", "utf8")).toContain(` ${length} alarms ${Math.round(length / 10)},`);
});

it("the cost model knows how large the functions are", () => {
  const archive = synthesised("production");
  const sizeOf = (step: string) => Number(archive.at(`intake/${step}Function`).properties.MemorySize) / 1024;
  expect(MEMORY).toEqual({
    receive: sizeOf("Receive"),
    recognise: sizeOf("Recognise"),
    store: sizeOf("Store"),
    file: sizeOf("File"),
  });
});
