import { type Run, rowText, type Sheet } from "./layout.ts";
import type { Dated } from "./lone-dates.ts";
import type { TypeRule } from "./rules.ts";

/**
 * The head of a mail as programs print it: where somebody's address stands, whose domains it names, and whether it says when. It is
 * `whole` where it names both sides and the time.
 */
export type MailHead = { at: Run; domains: string[]; timed: boolean; whole: boolean };

/** An address, of which the domain is captured. */
export const ADDRESS = String.raw`[\w.+-]+\s?@\s?([\w-]+(?:\.[\w-]+)+)`;
/** `Elena Markovic <elena@adriapack.example>`, `收件者：shenym@yunling.example`: nothing stands before it but a name and the label of who writes or is written to. */
const addressed = new RegExp(
  String.raw`^(?:(?:to|from|[收发寄]件[人者]|发送人|[发收]信人)\s?:)?[^:<>@]{0,60}<\s?${ADDRESS}\s?>|^(?:to|from|[收发寄]件[人者])\s?:\s?${ADDRESS}`,
  "i",
);
/** Who writes, without a label: `Li Ming <li@firm.example>`. */
const writer = new RegExp(String.raw`^[^:<>@]{1,60}<\s?${ADDRESS}\s?>`);
/** The hour right behind a day. */
const atHour = /^[^\d]{0,8}\d{1,2}:\d{2}/;
/** A day and an hour, as `Tue, 15 Oct 2024 at 16:44` and `2025年10月14日 下午2:31`. */
const time = /\d.{0,24}[^\d:]\d{1,2}:\d{2}/;
/** How many lines are between an address and the time at most. */
const NEAR = 2;

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
    rows.slice(Math.max(0, index - NEAR), index + NEAR + 1).some((row) => time.test(rowText(row))),
  );
  return { at: first.at, domains: found.map(({ domain }) => domain), timed, whole: timed && found.length > 1 };
}

/** Whether papers of a type have a sender, as mails do. */
export const areMails = ({ signs }: Pick<TypeRule, "signs">): boolean =>
  signs.fields.some((label) => /^(?:发件人|from)$/i.test(label));

/** A sender with its label. */
const sender = /^(?:from|sender|发件人|发送人|寄件[人者])\s?:/i;

/** Whether a paper names a mail's sender under a label: its date then stands under one too, or cannot be read. */
export const namesSender = ({ runs }: Sheet): boolean => runs.some(({ plain }) => sender.test(plain.trim()));

/** The dates with their hour beside or below who writes: `Li Ming <li@firm.example>  Tue, 15 Oct 2024 at 16:44`. */
export const sentOn = (dated: readonly Dated[], { rows }: Sheet): Dated[] =>
  dated.filter(({ run, date, order }) => {
    const beside = rows[order]?.runs ?? [];
    const above = beside.length === 1 ? (rows[order - 1]?.runs ?? []) : [];
    return (
      atHour.test(run.plain.slice(date.end)) && [...above, ...beside].some(({ plain }) => writer.test(plain.trim()))
    );
  });
