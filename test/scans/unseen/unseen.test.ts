import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Expected } from "../../../infra/local/expectation.ts";
import { outlineOf } from "./engine/sheet.ts";
import type { Paper } from "./paper.ts";

const sets = readdirSync(new URL("papers/", import.meta.url)).filter(
  (file) => file.endsWith(".ts") && file !== "us.ts",
);

describe.each(sets)("the papers of %s", async (set) => {
  const { papers }: { papers: readonly Paper[] } = await import(
    /* @vite-ignore */ new URL(`papers/${set}`, import.meta.url).href
  );

  it("are expected to end in a way that the archive knows", () => {
    for (const { name, wanted } of papers) expect(Expected.safeParse(wanted).error, name).toBeUndefined();
  });

  it("bear a name each", () => {
    expect(new Set(papers.map(({ name }) => name)).size).toBe(papers.length);
  });

  it.each(papers.map((paper) => [paper.name, paper] as const))(
    "%s is set the same every time, with no blank for a character",
    (_, paper) => {
      const drawn = () =>
        paper
          .pages()
          .map(({ marks }) => marks.map((mark) => (mark.kind === "text" ? mark.characters.map(outlineOf) : mark.d)));
      expect(drawn()).toEqual(drawn());
    },
  );
});
