import {
  type Alias,
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { Finding, Problem } from "./problem.ts";

const SYNTAX: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "引用（*）前面不能有锚点（&）或标签（!）",
  BAD_ALIAS: "引用（*）或锚点（&）没有名称，或名称以冒号结尾",
  BAD_COLLECTION_TYPE: "标签（!）与所标的内容不合，请去掉标签",
  BAD_DIRECTIVE: "% 开头的指令不合写法，请去掉这一行",
  BAD_DQ_ESCAPE: "双引号里的反斜杠（\\）不合写法，请改用单引号",
  BAD_INDENT: "缩进不对：同一层的各行须左端对齐",
  BAD_PROP_ORDER: "锚点（&）与标签（!）要写在 - 或 ? 之后",
  BAD_SCALAR_START: "以 @、` 等符号开头的文字须加引号",
  BLOCK_AS_IMPLICIT_KEY: "这一行有两个“键: 值”，或上一行少了引号",
  BLOCK_IN_FLOW: "括号里不能另起一行写“键: 值”或“- 项”",
  DUPLICATE_KEY: "同一个键写了两次",
  IMPOSSIBLE: "这里的写法不成 YAML",
  KEY_OVER_1024_CHARS: "键太长，或这一行少了冒号",
  MISSING_CHAR: "少了一个符号：引号、括号、冒号后的空格或逗号",
  MULTILINE_IMPLICIT_KEY: "键写成了几行，或这一行少了冒号",
  MULTIPLE_ANCHORS: "一处只能有一个锚点（&）",
  MULTIPLE_DOCS: "一个文件只写一份办法，请去掉中间的 ---",
  MULTIPLE_TAGS: "一处只能有一个标签（!）",
  NON_STRING_KEY: "键应是文字",
  RESOURCE_EXHAUSTION: "引用（*）层层相套，展开后过大，请直接写出内容",
  TAB_AS_INDENT: "缩进用了制表符，请改用空格（全文的制表符都要改）",
  TAG_RESOLVE_FAILED: "没有这种标签（!），请去掉",
  UNEXPECTED_TOKEN: "这里多了一个符号，或少了引号",
};

/** How many times over may aliases repeat what they stand for. */
const MOST_REPEATED = 1000;

/** A regulation as it was written: its data, and where in the text each part stands. */
export class Source {
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(text: string) {
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      ...{ uniqueKeys: false, prettyErrors: false, logLevel: "error" },
    });
  }

  /** The document as plain data; or why it is none, by its first fault alone: what stands after one is read out of place. */
  read(): { data: unknown } | { fault: Problem } {
    const [first] = this.#document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    if (first) return { fault: this.#fault(first.pos[0], SYNTAX[first.code]) };
    const alias = this.#aliasOfNothing();
    if (alias)
      return { fault: this.#fault(alias.range?.[0] ?? 0, `引用 *${alias.source} 之前没有写完的锚点 &${alias.source}`) };
    try {
      return { data: this.#document.toJS({ maxAliasCount: MOST_REPEATED }) };
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      return { fault: this.#fault(0, SYNTAX.RESOURCE_EXHAUSTION) };
    }
  }

  /** An alias of what is nowhere before it, or of what it is itself a part of. */
  #aliasOfNothing(): Alias | undefined {
    let found: Alias | undefined;
    visit(this.#document, {
      Alias: (_, alias, ancestors) => {
        const meant = alias.resolve(this.#document);
        if (meant && !ancestors.includes(meant)) return undefined;
        found = alias;
        return visit.BREAK;
      },
    });
    return found;
  }

  #fault(offset: number, message: string): Problem {
    return { severity: "error", code: "yaml", ...this.#position(offset), path: "", message };
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
          const first = map.items[keys.indexOf(key)]?.key;
          const { line } = this.#position((isNode(first) && first.range?.[0]) || 0);
          findings.push({
            code: "key.repeated",
            path: [...path, key],
            at: "key",
            message: `${what}写了两次，只能写一次：第 ${line} 行已有`,
          });
        }
      },
    });
    return findings;
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
