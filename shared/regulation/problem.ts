/** Something wrong in a regulation: where (line and column count from 1), a stable code, and a sentence for its author. */
export type Problem = {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
};

/** What a rule finds wrong, before it is known on which line. `at: "key"` points at the key, else at what stands there. */
export type Finding = {
  readonly severity?: Problem["severity"];
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly at?: "key";
  readonly message: string;
};

/** A regulation that cannot be used, with everything that is wrong with it. */
export class InvalidRegulation extends Error {
  override readonly name = "InvalidRegulation";
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super([`${file} 不能用作办法：`, ...problems.map((problem) => spoken(file, problem))].join("\n"));
    this.file = file;
    this.problems = problems;
  }
}

/** One problem as a line that editors and terminals can jump to: `my.yaml:12:5 错误 …（deadline.no-start）`. */
export const spoken = (file: string, { line, column, severity, message, code }: Problem): string =>
  `${file}:${line}:${column} ${severity === "error" ? "错误" : "提醒"} ${message}（${code}）`;
