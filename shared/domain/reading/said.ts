import { bare, fold } from "./fold.ts";
import { HEAD_ROWS, type Sheet, sheetText } from "./layout.ts";
import { addresseeIn, isGreeting } from "./letter.ts";
import { isCalledUs, organisationsIn } from "./organisations.ts";
import type { Signs, Us } from "./rules.ts";

/** Whether a paper is a letter to us: our name stands at its head as that to which it is written, or above its greeting. */
function isLetterToUs({ rows }: Sheet, company: Us): boolean {
  const head = rows.slice(0, HEAD_ROWS).flatMap(({ runs: [first] }) => first ?? []);
  const greeting = head.findIndex(({ plain }) => isGreeting(plain));
  return head.some(
    ({ plain, text }, at) =>
      isCalledUs(addresseeIn(plain) ?? "", company) ||
      (at < greeting && organisationsIn(text).some((name) => isCalledUs(name, company))),
  );
}

/** What makes a sentence tell of what may be, or was not: `否则…正式投诉`, `从未投诉`. The month of May is none. */
const CONDITIONAL = /(?:^|[,;])(?:若|如|凡)|如果|如贵|否则|有权|可[以在于]|\b(?:if|should|would have|may(?! \d|,))\b/;
const UNDONE = /撤回|未[曾向能]|没有|从未|\bnever\b/;
/** What makes it speak of what those said to whom it is written, or ask them for it. */
const THEIRS =
  /(?<!向)贵[司方公厂校院][^,。;]{0,8}(?:所?提|来函|来信)|来函|所提|请[^,。;]{0,20}提|一事|感谢|致谢|歉|\bthank/;
/** What makes it speak of another paper than an order, a complaint or a suggestion. */
const OF_ANOTHER_PAPER = /零售价|报价|询价|投标/;
const unlike = [CONDITIONAL, UNDONE, THEIRS, OF_ANOTHER_PAPER];
/** What says of a whole letter that it answers one. */
const ANSWERS =
  /(?:回复|答复)(?:如下|如次|函)|复函|[的之](?:回复|答复)|歉意|致歉|we refer to your|thank you for your (?:letter|mail)|in reply to your/i;
/** A letter tells what it says it is: it has so many words of its kind. */
const FEWEST_WORDS = 2;
/** Before such a phrase stands at most who says it. */
const SPEAKER =
  /^(?:因此|为此|故|对此|现|特|兹)?(?:我|我们|我司|我方|我公司|我厂|我院|我校|本公司|本厂|本单位|敝司|we|i)?(?:现|特|兹|对此)?(?:表示|感到)?$/;
/** What a survey prints beside its boxes is said by nobody. */
const PRINTED = /非常不满意|很?不满意/g;

/** Whether a clause says a phrase of itself: it begins with it, or with who says it. */
const begins = (clause: string, phrase: string): boolean => {
  const at = clause.indexOf(phrase);
  return at >= 0 && (/^[a-z]/.test(phrase) || SPEAKER.test(clause.slice(0, at)) || LOOSE.test(phrase));
};
/** `操作工提几条建议`, `我厂对贵司售后强烈不满`: such phrases say so wherever they stand in their clause. */
const LOOSE = /建议|不满|如下$/;

/** With which of a kind's phrases a letter to us says what it is: `现向贵司正式投诉`. Undefined where it says nothing, or is no letter. */
export function saidIn(sheet: Sheet, { says, words }: Pick<Signs, "says" | "words">, company: Us): string | undefined {
  if (says.length === 0 || !isLetterToUs(sheet, company)) return undefined;
  const whole = fold(sheet.rows.map(({ runs }) => runs.map(({ plain }) => plain).join(" ")).join(" "));
  const text = sheetText(sheet);
  if (ANSWERS.test(whole) || words.filter((word) => text.includes(bare(word))).length < FEWEST_WORDS) return undefined;
  const clauses = whole
    .replace(PRINTED, "")
    .split(/[。;!?]|\.\s/)
    .filter((sentence) => !unlike.some((other) => other.test(sentence)))
    .flatMap((sentence) => sentence.split(/[,:、]/))
    .map(bare);
  return says.find((phrase) => clauses.some((clause) => begins(clause, bare(phrase))));
}
