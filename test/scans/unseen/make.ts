import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Paper } from "./paper.ts";

/**
 * Makes the files of a set of papers that the archive has never seen, what should become of each, and what is written on
 * it. Usage: node test/scans/unseen/make.ts [SET] [--out DIR] [--only NAME,NAME]
 */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, only: { type: "string" } },
});
const set = positionals[0] ?? "tune";
const out = values.out ?? join(".local/unseen", set);

const sets = (await readdir(join(import.meta.dirname, "papers"))).flatMap((name) => /^(.+)\.ts$/.exec(name)?.[1] ?? []);
if (!sets.includes(set) || set === "us") {
  console.error(`There is no set ${set}; there are ${sets.filter((name) => name !== "us").join(", ")}.`);
  process.exit(1);
}
const { papers }: { papers: readonly Paper[] } = await import(`./papers/${set}.ts`);
const names = papers.flatMap(({ name, ways }) => ways.map((way) => `${name}.${way.name}`));
const twice = names.find((name, i) => names.indexOf(name) !== i);
if (twice !== undefined) throw new Error(`two files are named ${twice}`);

const only = values.only?.split(",");
const chosen = papers.filter(({ name }) => only?.includes(name) ?? true);
if (chosen.length === 0) {
  console.error(`No paper of ${set} is called ${values.only}.`);
  process.exit(1);
}
if (only === undefined) await rm(out, { recursive: true, force: true });
await mkdir(join(out, "truth"), { recursive: true });

const files: { name: string; file: string; paper: string; way: string; department: string }[] = [];
for (const paper of papers) {
  for (const way of paper.ways) {
    const name = `${paper.name}.${way.name}`;
    const file = `${name}.${way.extension}`;
    files.push({ name, file, paper: paper.name, way: way.name, department: paper.department });
    if (chosen.includes(paper)) await writeFile(join(out, file), await way.make(paper.pages(), name));
  }
  const truth = paper.pages().map(({ lines }) => lines);
  await writeFile(join(out, "truth", `${paper.name}.json`), JSON.stringify(truth, undefined, 1));
}
const expected = { papers: Object.fromEntries(papers.map(({ name, wanted }) => [name, wanted])) };
await writeFile(join(out, "expected.json"), JSON.stringify(expected, undefined, 2));
await writeFile(join(out, "files.json"), JSON.stringify(files, undefined, 2));
const made = chosen.reduce((sum, { ways }) => sum + ways.length, 0);
console.log(`${chosen.length} of ${papers.length} papers, ${made} files in ${out}`);
