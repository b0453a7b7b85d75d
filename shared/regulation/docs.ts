import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { ClauseId } from "./schema.ts";

const Clause = z.strictObject({
  zh: z.string(),
  en: z.string().optional(),
  status: z.enum(["works", "partly", "later"]).default("later"),
  rest: z.string().optional(),
});
export type Clause = z.infer<typeof Clause>;

const Clauses = z.record(z.string(), z.strictObject({ title: z.string(), clauses: z.record(ClauseId, Clause) }));
export type Clauses = z.infer<typeof Clauses>;

/** Where a clause is carried: by which rules of the shipped regulation, in which source files, by which tests. */
export type Evidence = { readonly rules: string[]; readonly code: string[]; readonly tests: string[] };

const CODE = ["shared", "functions", "infra", "cli"];
const MENTION = /(?<![\w-])([A-Z]{2})-(\d{2})(?!\d)(?:…(?:[A-Z]{2}-)?(\d{2}))?/g;

/** The clauses that a text names; `XY-04…XY-09` names six. */
export function mentioned(text: string): Set<string> {
  const ids = new Set<string>();
  for (const [, letters = "", first = "", last = first] of text.matchAll(MENTION))
    for (let number = Number(first); number <= Number(last); number++)
      ids.add(`${letters}-${String(number).padStart(2, "0")}`);
  return ids;
}

/** Every clause, of the five regulations, in our words. */
export const readClauses = (root: string): Clauses =>
  Clauses.parse(parse(readFileSync(join(root, "shared/regulation/clauses.yaml"), "utf8")));

/** Looks through the project under `root` for what carries each clause. */
export function gatherEvidence(root: string): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  const note = (kind: keyof Evidence, id: string, place: string) => {
    const known = evidence.get(id) ?? { rules: [], code: [], tests: [] };
    evidence.set(id, known);
    if (!known[kind].includes(place)) known[kind].push(place);
  };
  for (const folder of CODE)
    for (const [file, text] of sources(root, folder))
      for (const id of mentioned(comments(text))) note("code", id, file);
  for (const [file, text] of sources(root, "test").filter(([file]) => file.endsWith(".test.ts")))
    for (const id of mentioned(text)) note("tests", id, file);
  for (const [id, path] of clausesIn(
    parse(readFileSync(join(root, "shared/regulation/annual-customer-files.yaml"), "utf8")),
  ))
    note("rules", id, path);
  return evidence;
}

/** Code, and the policies, which are code as well. */
const sources = (root: string, folder: string): [file: string, text: string][] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|cedar)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
    .map((file) => [file, readFileSync(join(root, file), "utf8")]);

/** What code says of itself, and policies in what stands above each: a clause in a message or an example carries nothing. */
const comments = (text: string): string => (text.match(/\/\*\*?[\s\S]*?\*\/|\/\/.*$|^@clause.*$/gm) ?? []).join("\n");

/** The rules of a regulation, each with the clause it names and where it stands: `departments.销售部.due`. */
function* clausesIn(value: unknown, path: string[] = []): Generator<[string, string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "clause" && typeof inner === "string") yield [inner, path.join(".")];
    else yield* clausesIn(inner, [...path, key]);
  }
}

const STATUS: Record<Clause["status"], string> = { works: "可用", partly: "部分", later: "以后" };

/** `docs/regulation.md`: how to write a regulation, then each clause with what carries it. */
export function regulationPage(guide: string, clauses: Clauses, evidence: ReadonlyMap<string, Evidence>): string {
  const sections = Object.entries(clauses).map(([letters, { title, clauses: own }]) => {
    const shipped = letters === "AF";
    const head = shipped
      ? "| 条款 | 要求 | 办法中的规定 | 代码 | 测试 | 状态 |\n|---|---|---|---|---|---|"
      : "| 条款 | 要求 | 代码 | 测试 |\n|---|---|---|---|";
    const rows = Object.entries(own).map(([id, clause]) => {
      const { rules, code, tests } = evidence.get(id) ?? { rules: [], code: [], tests: [] };
      const wants = clause.en ? `${clause.zh}<br>_${clause.en}_` : clause.zh;
      const cells = shipped
        ? [id, wants, listed(rules), linked(code), linked(tests), standing(clause, code, tests)]
        : [id, wants, linked(code), linked(tests)];
      return `| ${cells.join(" | ")} |`;
    });
    return `### ${letters} · ${title}\n\n${[head, ...rows].join("\n")}`;
  });
  return `<!-- 本页由 npm run regulation -- docs 生成，请勿手改 -->\n\n${guide.trim()}\n\n${INTRODUCTION}\n\n${sections.join("\n\n")}\n`;
}

/** The page as it should be now, for the project under `root`. */
export const currentPage = (root: string): string =>
  regulationPage(
    readFileSync(join(root, "shared/regulation/guide.md"), "utf8"),
    readClauses(root),
    gatherEvidence(root),
  );

const INTRODUCTION = `## 条款对照 · Clause, rule, code, test

AF 是随产品发布的第一份办法，逐条列出它由哪条规定、哪段代码、哪个测试承担，以及现在是否可用。其余四份的结构已能写进同一种文件
（见 \`test/regulation/\`），功能陆续实现；凡代码与测试提到的，也列在这里。`;

/** What may be said of a clause: how far it works, that no code or test names it though it should, and what it still lacks. */
function standing({ status, rest }: Clause, code: readonly string[], tests: readonly string[]): string {
  const claimed = status !== "later";
  return [
    STATUS[status],
    ...(claimed && code.length === 0 ? ["尚无代码"] : []),
    ...(claimed && tests.length === 0 ? ["尚无测试"] : []),
    ...(rest ? [`尚缺：${rest}`] : []),
  ].join("；");
}

const SHOWN = 3;

function listed(rules: readonly string[]): string {
  const first = rules.slice(0, SHOWN).map((rule) => `\`${rule}\``);
  return rules.length > SHOWN ? `${first.join("<br>")}<br>等 ${rules.length} 处` : first.join("<br>");
}

const linked = (files: readonly string[]) =>
  files.map((file) => `[${file.split("/").slice(-2).join("/")}](../${file})`).join("<br>");
