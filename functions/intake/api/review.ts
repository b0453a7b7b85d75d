import type { Digests } from "#shared/aws/digests.ts";
import type { Examples } from "#shared/aws/examples.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import type { Likenesses } from "#shared/aws/likenesses.ts";
import type { Papers } from "#shared/aws/papers.ts";
import type { Queue } from "#shared/aws/queue.ts";
import { anew, type Commit, ConditionFailed, type Write } from "#shared/aws/transaction.ts";
import type { Working } from "#shared/aws/working.ts";
import { type Actor, intakeDeed } from "#shared/domain/audit/deed.ts";
import { reject, takeUpAgain } from "#shared/domain/intake/arrival.ts";
import { type Correction, confirm, correctedIn, returnable } from "#shared/domain/intake/decision.ts";
import { divideAsTold } from "#shared/domain/intake/divide.ts";
import { isEmptied } from "#shared/domain/intake/emptied.ts";
import { expect } from "#shared/domain/intake/expect.ts";
import type { Filing, InReview, Item } from "#shared/domain/intake/item.ts";
import { exampleOf, labelsStillTrue } from "#shared/domain/intake/lesson.ts";
import { inSeries, type StepMessage } from "#shared/domain/intake/messages.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { labelsOf, outgrown } from "#shared/domain/reading/examples.ts";
import type { ClassificationRules } from "#shared/domain/reading/rules.ts";
import type { Code } from "#shared/domain/refusals.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { filingRules } from "#shared/regulation/filing.ts";

export interface Reviewing {
  records: IntakeRecords;
  papers: Papers;
  digests: Digests;
  likenesses: Likenesses;
  examples: Examples;
  working: Working;
  receive: Queue<StepMessage>;
  store: Queue<StepMessage>;
  file: Queue<StepMessage>;
  commit: Commit;
  /** Holds where nothing of a paper was ever sealed. */
  unsealed: (id: string) => Write;
  /** Whether a malware scanner looks at what arrives. */
  scanner: boolean;
  rules: ReturnType<typeof filingRules>;
  /** The regulation that papers are understood and examples are learned under. */
  regulation: ClassificationRules & { regulation: { id: string } };
}

/** An archivist, and of which change they saw the item. */
interface Act {
  rev: number | undefined;
  person: Person;
  by: Actor;
  now: string;
}

/** How often what a paper that goes back hangs together with is read again, where others change it at the same time. */
const ATTEMPTS = 10;

/** @throws Refused `intake.moved-on` where it is no longer as they saw it. */
function seen(item: Item, { rev }: Act): Item {
  if (rev !== undefined && rev !== item.rev) throw new Refused("intake.moved-on", item.id);
  return item;
}

/** DL-03, AF-20. What an archivist does with a paper that waits for a person. Of two who act at once, the second is told. */
export const reviewing = (to: Reviewing) => {
  /** Files the paper where the archivist says. */
  async function confirmed(paper: Item, correction: Correction, act: Act): Promise<Item> {
    const item = expect(seen(paper, act), "in review");
    const next = confirm(item, correction, act.person, to.rules, act.now);
    const { class: sign, type, year, date } = next.filing;
    const request = { corrected: correctedIn(item, correction, next.filing, to.rules), class: sign, type, year, date };
    const deed = intakeDeed("ConfirmPaper", act.by, { request, response: { status: next.status } });
    await to.commit([...to.records.advance(item, next, deed), ...(await lessons(item, next.filing, act))]);
    const step = { id: next.id, rev: next.rev };
    await (next.status === "stored" ? to.file.send([step], () => inSeries(next)) : to.store.send([step]));
    return next;
  }

  /** AF-12. What later papers of its form learn from this one: written in the transaction that decides on it, or not at all. */
  async function lessons(item: InReview, filing: Filing, { person, by, now }: Act): Promise<Write[]> {
    const likeness = await to.likenesses.of(item.id);
    if (!likeness) return [];
    const labels = item.before
      ? labelsStillTrue(item.before.labels ?? (await to.examples.get(item.id))?.labels, item.before.filing, filing)
      : labelsOf((await to.working.latest(item.id)).pages, filing, to.regulation);
    const known = { regulation: to.regulation.regulation.id, form: likeness.form, labels };
    const example = exampleOf(item, filing, known, person, now);
    if (!example) return [];
    const gone = outgrown(await to.examples.known(), example);
    const room = gone && (await to.examples.forget(gone.id, by, now));
    return [...(await to.examples.learn(example, by)), ...(room?.writes ?? [])];
  }

  /** Sends the paper back to who submitted it, also one that does not move on; the same bytes may then come again. */
  async function returned(paper: Item, reason: string, act: Act): Promise<Item> {
    const item = returnable(seen(paper, act), to.scanner);
    const lies = await to.papers.quarantine(item.id, item.source);
    return anew(ATTEMPTS, async () => {
      const original = await originalOf(item);
      const why = { code: "intake.returned" as const, subject: item.id, remark: reason };
      const next = reject(item, { ...why, ...(original && { duplicateOf: original.id }) }, lies, act.now);
      const deed = intakeDeed("ReturnPaper", act.by, { request: { reason }, response: { status: next.status } });
      await whileUnsealed(item, "return.kept", [
        ...to.records.advance(item, next, deed),
        ...(item.paper ? [to.digests.release(item.paper.digest, item.id)] : []),
        ...(await to.likenesses.leave(item.id)),
        ...(original ? remembered(item, original) : []),
      ]);
      return next;
    });
  }

  /** DL-07. What a paper seems to be another scan of, with which it goes (CI-12); nothing where that has gone already. */
  async function originalOf(item: Item): Promise<Item | undefined> {
    const of = item.status === "in review" ? item.duplicate?.of : undefined;
    const original = of === undefined ? undefined : await to.records.get(of);
    return original && !isEmptied(original) ? original : undefined;
  }

  /** CI-12. So that of its going back and the original's destruction one always sees the other. */
  const remembered = ({ id }: Item, original: Item): Write[] => [
    to.records.unchanged(original),
    ...(original.paper ? [to.digests.remember(original.paper.digest, id)] : []),
  ];

  /** Has the paper divided into several, which each go their own way. */
  async function divided(paper: Item, starts: readonly number[], act: Act): Promise<Item> {
    const item = expect(seen(paper, act), "in review");
    const next = divideAsTold(item, starts, act.now);
    const deed = intakeDeed("DividePaper", act.by, { request: { pages: starts }, response: { status: next.status } });
    await whileUnsealed(item, "divide.kept", to.records.advance(item, next, deed));
    await to.receive.send([{ id: next.id, rev: next.rev }]);
    return next;
  }

  /**
   * Writes what ends a paper's way otherwise than under a number, unless something of it lies sealed in the vault already, from a step
   * that was broken off: such a paper can only be filed, and takes up again what was sealed (CI-12).
   */
  async function whileUnsealed({ id }: Item, code: Code, writes: Write[]): Promise<void> {
    const unsealed = to.unsealed(id);
    try {
      await to.commit([...writes, unsealed]);
    } catch (error) {
      if (error instanceof ConditionFailed && error.writes.has(unsealed)) throw new Refused(code, id);
      throw error;
    }
  }

  /** Takes up again what was refused, or what does not move on. */
  async function retried(item: Item, act: Omit<Act, "rev">): Promise<Item> {
    const next = takeUpAgain(item, act.now);
    const deed = intakeDeed("RetryPaper", act.by, { response: { from: item.status, status: next.status } });
    await to.commit(to.records.advance(item, next, deed));
    const step = { id: next.id, rev: next.rev };
    if (next.status === "received") await to.receive.send([step]);
    if (next.status === "recognised") await to.store.send([step]);
    if (next.status === "stored") await to.file.send([step], () => inSeries(next));
    return next;
  }

  return { confirmed, returned, divided, retried };
};
