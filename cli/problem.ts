/** What the person at the terminal can mend; said in a sentence, without a stack trace. `exitCode` is 2 for a command that is itself wrong. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
