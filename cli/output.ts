/** Where a command says what it found; standard output but in tests. */
export type Say = (line: string) => void;

export const say: Say = (line) => void process.stdout.write(`${line}\n`);

/** What was found, for people as lines, for programs as JSON. */
export function tell(found: unknown, lines: () => readonly string[], { json }: { json?: boolean | undefined }): void {
  if (json === true) say(JSON.stringify(found, null, 2));
  else for (const line of lines()) say(line);
}

/** Why a command did not do what it was told, on standard error: for people a sentence, for programs JSON, the code beside it. */
export function refuse(
  refused: { code: string; message: string },
  sentence: string,
  { json }: { json?: boolean },
): void {
  process.stderr.write(`${json === true ? JSON.stringify(refused) : sentence}\n`);
}
