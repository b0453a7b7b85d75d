import { findDates } from "./dates.ts";
import { bare } from "./fold.ts";
import type { Sheet } from "./layout.ts";
import { isOrganisation } from "./organisations.ts";
import type { Title } from "./titles.ts";

/** How a letter greets, in a line of its own. */
const GREETING =
  /^dear.{2,40}$|^to whom it may concern|^(?:sirs?\b|gentlemen|madam)|^敬启者|^尊敬的.{2,20}:$|(?:台鉴|台启|台照|钧鉴)[:,]?$/i;

export const isGreeting = (line: string): boolean => GREETING.test(line.trim());

/** To whom a letter is written: `某某公司：`, `致：某某公司`. */
const ADDRESSEE = /^(?:致:?|to:)?\s?([^:]{4,40}):$|^(?:致:?|to:)\s?([^:]{4,60})$/i;

export function addresseeIn(line: string): string | undefined {
  const [, headed, named] = ADDRESSEE.exec(line.trim()) ?? [];
  return headed ?? named;
}

/** A name as it signs: without the place for its seal. */
export const signer = (text: string): string => bare(text).replace(/\((?:公?章|盖章|签章).{0,3}$/, "");

/** The labels of what a letter is about, as mail programs write them: no company chooses them. */
export const SUBJECT = ["主题", "邮件主题", "标题", "Subject", "事由"];

/** What says of a line below a letter's head that it is its subject; a mail's 主题 stands in its head. */
const MARKED = /^(?:re|ref|subject|主旨|事由)\s?:\s?(.{2,})$/i;
/** A letter's head ends within so many lines. */
const HEAD = 16;
/** A subject is one line, of so many characters at most; one that is marked as such may be longer. */
const LONGEST = { marked: 110, unmarked: 70 };
/** A subject is of the size of the text, and yet what the letter calls itself. */
const PROMINENCE = 0.6;

/** Whether a line beside the greeting may be the subject: neither a sentence nor to whom or from where the letter is. */
const mayBeSubject = (line: string): boolean =>
  line.length <= LONGEST.unmarked &&
  !/[.。,;!?:]$|^(?:致|to:|attn|attention)|^[^:]{2,20}[函编文]?号/i.test(line) &&
  addresseeIn(line) === undefined &&
  !isOrganisation(line) &&
  findDates(line).every(({ start, end }) => end - start < line.length / 3);

/** What a letter is about by its own word: the line so marked, or the one right above or below its greeting (`投诉：升降平台多次故障`). */
export function letterSubject({ rows }: Sheet): Title | undefined {
  const head = rows.slice(0, HEAD).map(({ runs: [first, ...others] }) => (others.length === 0 ? first : undefined));
  const greeting = head.findIndex((run) => run !== undefined && isGreeting(run.plain));
  if (greeting === -1) return undefined;
  const marked = head.find((run) => run !== undefined && MARKED.test(run.plain.trim()));
  const at = marked ?? [head[greeting - 1], head[greeting + 1]].find((run) => run && mayBeSubject(run.plain.trim()));
  if (at === undefined) return undefined;
  const line = at.plain.trim();
  const plain = MARKED.exec(line)?.[1] ?? /^([^:]{2,12}|[A-Za-z ]{4,30}):/.exec(line)?.[1] ?? line;
  const isShort = marked === undefined || line.length <= LONGEST.marked;
  return isShort ? { text: at.text, plain, prominence: PROMINENCE, at } : undefined;
}
