import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Finding, Problem } from "./problem.ts";

const SYNTAX: Record<string, string> = {
  BAD_INDENT: "缩进不对：同一层的各行须左端对齐",
  TAB_AS_INDENT: "缩进用了制表符，请改用空格",
  MISSING_CHAR: "少了一个符号：引号、括号、冒号后的空格或逗号",
  BLOCK_AS_IMPLICIT_KEY: "这一行有两个“键: 值”，或上一行少了引号",
  MULTILINE_IMPLICIT_KEY: "键写成了几行，或这一行少了冒号",
  BAD_ALIAS: "引用（*）了不存在的锚点（&）",
  BAD_SCALAR_START: "以 @ 或 ` 开头的文字须加引号",
  MULTIPLE_DOCS: "一个文件只写一份制度，请去掉中间的 ---",
};

/** A regulation as it was written: its data, and where in the text each part stands. */
export class Source {
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: false, prettyErrors: false });
  }

  /** What is no YAML at all. Where there is any, `data` means nothing. */
  syntax(): Problem[] {
    return this.#document.errors.map(({ code, pos, message }) => ({
      severity: "error",
      code: "yaml",
      ...this.#position(pos[0]),
      path: "",
      message: SYNTAX[code] ?? `YAML 写法有误：${message}`,
    }));
  }

  /** Keys that stand twice in one place: the later one would silently win. */
  repeated(): Finding[] {
    const findings: Finding[] = [];
    visit(this.#document, {
      Map: (_, map, ancestors) => {
        const path = ancestors.flatMap((node) => ("key" in node && isScalar(node.key) ? [String(node.key.value)] : []));
        const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
        for (const key of new Set(keys.filter((one, index) => keys.indexOf(one) < index))) {
          const what = path.at(-1) === "types" ? `类型“${key}”在“${path.at(-2) ?? ""}”中` : `“${key}”`;
          findings.push({
            code: "key.repeated",
            path: [...path, key],
            at: "key",
            message: `${what}写了两次，只能写一次`,
          });
        }
      },
    });
    return findings;
  }

  /** The document as plain data. @throws ReferenceError where aliases multiply beyond measure */
  data(): unknown {
    return this.#document.toJS({ maxAliasCount: 1000 });
  }

  /** The finding with its place: its own, or that of the nearest part above it which is written. */
  place({ severity = "error", code, path, at, message }: Finding): Problem {
    return {
      severity,
      code,
      ...this.#position(this.#offset(path, at === "key")),
      path: path.map(String).join("."),
      message,
    };
  }

  #position(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #offset(path: readonly PropertyKey[], ofKey: boolean): number {
    let node: unknown = this.#document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(this.#document);
      if (isMap(node)) {
        const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
        if (!pair || !isNode(pair.key)) return offset;
        const whole = depth < path.length - 1 || ofKey || !isNode(pair.value) ? pair.key : pair.value;
        offset = whole.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (!isNode(node)) return offset;
        offset = node.range?.[0] ?? offset;
      } else return offset;
    }
    return offset;
  }
}
