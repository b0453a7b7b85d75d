import type { Row, Run, Sheet } from "./layout.ts";

/**
 * The head of a mail as programs print it: where somebody's address stands, whose domains it names, and whether it says when. It is
 * `whole` where it names both sides and the time.
 */
export type MailHead = { at: Run; domains: string[]; timed: boolean; whole: boolean };

const address = String.raw`[\w.+-]+\s?@\s?([\w-]+(?:\.[\w-]+)+)`;
/** `Elena Markovic <elena@adriapack.example>`, `收件者：shenym@yunling.example`: nothing stands before it but a side's label and a name. */
const addressed = new RegExp(
  String.raw`^(?:[^:<>@]{0,60}:)?[^:<>@]{0,60}<\s?${address}\s?>|^(?:to|from|cc|[收发寄]件[人者]|抄送|副本)\s?:\s?${address}`,
  "i",
);
/** A day and an hour, as `Tue, 15 Oct 2024 at 16:44` and `2025年10月14日 下午2:31`. */
const time = /\d.{0,24}[^\d:]\d{1,2}:\d{2}/;
/** So many lines are between an address and the time at most. */
const NEAR = 2;

const textOf = (row: Row) => row.runs.map(({ plain }) => plain).join(" ");

/** The head of the mail that a paper prints, if it is one. */
export function mailHeadOf({ rows }: Sheet): MailHead | undefined {
  const found = rows.flatMap((row, index) =>
    row.runs.flatMap((at) => {
      const match = at.plain.includes("@") ? addressed.exec(at.plain.trim()) : null;
      const domain = match?.[1] ?? match?.[2];
      return domain === undefined ? [] : [{ at, index, domain: domain.toLowerCase() }];
    }),
  );
  const [first] = found;
  if (first === undefined) return undefined;
  const timed = found.some(({ index }) =>
    rows.slice(Math.max(0, index - NEAR), index + NEAR + 1).some((row) => time.test(textOf(row))),
  );
  return { at: first.at, domains: found.map(({ domain }) => domain), timed, whole: timed && found.length > 1 };
}
