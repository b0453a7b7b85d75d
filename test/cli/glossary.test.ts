import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Status } from "#shared/domain/intake/item.ts";
import { eventLabel, LISTED_STATES, STATES } from "../../cli/labels.ts";

const rows = readFileSync("docs/glossary.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:English|---) /.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the glossary", () => {
  it("has one row for a word", () => {
    const words = rows.flatMap(([, english = ""]) => english.split(", "));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it("calls a paper's states as the command line does", () => {
    const [, , chinese] = rows.find(([, english]) => english === Status.options.join(", ")) ?? [];
    expect(chinese?.split("、")).toEqual(Status.options.map((state) => STATES[state]));
  });

  it("calls what becomes of a file that is to be destroyed as the command line does", () => {
    const called = (word: string) => rows.find(([, english]) => english === word)?.[2];
    expect([LISTED_STATES.condemned, eventLabel("CondemnFile")]).toEqual(Array(2).fill(called("condemn")));
    expect([LISTED_STATES.spared, eventLabel("SpareFile")]).toEqual(Array(2).fill(called("spare")));
    expect(eventLabel("DestroyFile")).toBe(called("shred"));
    expect(LISTED_STATES.gone).toBe(`已${called("erase")}`);
    expect(LISTED_STATES.proved).toBe(`已销毁并${called("prove")}`);
  });
});
