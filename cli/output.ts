/** Where a command says what it found; standard output but in tests. */
export type Say = (line: string) => void;

export const say: Say = (line) => void process.stdout.write(`${line}\n`);

/** What was found, for people as lines, for programs as JSON. */
export function tell(found: unknown, lines: () => readonly string[], { json }: { json?: boolean | undefined }): void {
  if (json === true) say(JSON.stringify(found, null, 2));
  else for (const line of lines()) say(line);
}
