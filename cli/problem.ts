/**
 * What the person at the terminal can mend; said in a sentence, without a stack trace, and to programs by its code. `exitCode` is 2
 * for a command that is itself wrong.
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: string;
  readonly exitCode: 1 | 2;

  constructor(code: string, message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.code = code;
    this.exitCode = exitCode;
  }
}
