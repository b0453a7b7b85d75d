import type { AccessRequests } from "#shared/aws/access-requests.ts";
import type { People } from "#shared/aws/people.ts";
import type { Uses } from "#shared/aws/uses.ts";
import { giveBack, revoke } from "#shared/domain/access/grant.ts";
import { askExtension, check, handOver, notThere } from "#shared/domain/access/loan.ts";
import type { AccessRequest, Check, FoundAs, Loan } from "#shared/domain/access/request.ts";
import type { AccessRules } from "#shared/domain/access/rules.ts";
import { loanViewOf } from "#shared/domain/access/view.ts";
import { begin } from "#shared/domain/approval/begin.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import type { Paging } from "#shared/domain/contract.ts";
import type { Person } from "#shared/domain/people/person.ts";
import type { ResourceOf } from "#shared/domain/permission/resource.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Ask } from "#shared/policy/authoriser.ts";
import type { Bound } from "./agreements.ts";
import type { Desk, Sought, Who } from "./desk.ts";
import { type Matter, matterOf } from "./requests.ts";

export interface Lending {
  desk: Desk;
  requests: AccessRequests;
  uses: Uses;
  people: Pick<People, "get">;
  rules: AccessRules;
  /** How the policies are asked for somebody, as they are today. */
  askingFor: (person: Person, now: string) => Ask;
  /** AF-22. How the policies see the files of a request. */
  asFiles: (request: AccessRequest) => ResourceOf<"file">[];
  /** DL-15. The order in which a longer loan is approved. */
  planForLonger: (matter: Omit<Matter, "kind">) => Plan;
  bound: Bound;
  /** Deletes all copies that were made under a request, so that addresses given out lead nowhere. */
  withdrawCopies: (id: string) => Promise<void>;
}

/** DL-15, DL-16. What is given out, taken back, lent and returned. */
export const lending = (to: Lending) => {
  const { desk, requests, uses, people, rules, askingFor, asFiles, planForLonger, bound, withdrawCopies } = to;

  /** AF-24. The asker signs for the return, and says what came of it: nothing can be opened any more. */
  async function returned({ request }: Sought, effect: string, who: Who): Promise<AccessRequest> {
    const after = giveBack(request, who.person, effect, desk.momentOf(who.now));
    const changed = await desk.change(request, after, { event: "ReturnFiles", by: who.by, asked: { effect } });
    await withdrawCopies(request.id);
    return changed;
  }

  /** Takes back what was granted, with the addresses that were given out. Whoever opens something meanwhile does not put it off. */
  async function revoked({ request: first }: Sought, reason: string, who: Who): Promise<AccessRequest> {
    const moment = desk.momentOf(who.now);
    const after = (request: AccessRequest) => revoke(request, who.person, reason, moment);
    const changed = await desk.insist(first, after, { event: "RevokeGrant", by: who.by, asked: { reason } });
    await withdrawCopies(first.id);
    return changed;
  }

  async function handedOver(
    { request }: Sought,
    out: Pick<Loan, "form" | "agreement">,
    who: Who,
  ): Promise<AccessRequest> {
    const after = handOver(request, out, who.person, rules, desk.momentOf(who.now));
    const asker = await borrower(request, who.now);
    await bound(request, who.now);
    if (out.form === "paper") await here(request);
    const asked = { form: out.form, agreement: out.agreement.reference, dueOn: after.loan.dueOn };
    return desk.change(request, after, { event: "RecordHandover", by: who.by, asked, asker });
  }

  /**
   * AF-22, AF-26, AM-20. Whoever asked for a loan, if they could still ask for it as they are today.
   *
   * @throws Refused `access.asker-left`, `access.borrower-barred`
   */
  async function borrower(request: AccessRequest, now: string): Promise<Person> {
    const { subject, name } = request.asker;
    const person = await people.get(subject);
    if (!person?.active) throw new Refused("access.asker-left", request.id);
    const ask = askingFor(person, now);
    for (const file of asFiles(request)) {
      const { allowed, rule } = ask("AskToLend", file);
      if (!allowed) throw new Refused("access.borrower-barred", name, [], rule);
    }
    return person;
  }

  /** AM-03. One alone can have a file on paper, and nobody what was lost. @throws Refused `access.on-loan`, `access.lost` */
  async function here({ files }: AccessRequest): Promise<void> {
    for (const { number } of files)
      for (const { state } of await uses.of(number)) {
        if (state === "on paper") throw new Refused("access.on-loan", number);
        if (state === "lost") throw new Refused("access.lost", number);
      }
  }

  /** DL-15. A longer loan is approved anew, before the end, for whoever could still ask for it. */
  async function longer({ request, seated }: Sought, { until, reason }: { until: string; reason: string }, who: Who) {
    const { person, now, by } = who;
    const moment = desk.momentOf(now);
    const plan = planForLonger(matterOf(request.files, person));
    const subjects = request.files.map(({ number }) => number);
    const approval = begin(plan, { asker: seated, subjects }, moment);
    const after = askExtension(request, { until, reason, approval }, rules, moment);
    const asker = await borrower(request, now);
    await bound(request, now);
    return desk.change(request, after, { event: "AskForLongerLoan", by, asked: { until, reason }, asker });
  }

  async function checked(
    { request }: Sought,
    found: Pick<Check, "note" | "consequence"> & { condition: FoundAs },
    who: Who,
  ): Promise<AccessRequest> {
    const { condition } = found;
    const moment = desk.momentOf(who.now);
    const after =
      condition === "not there"
        ? notThere(request, moment)
        : check(request, { ...found, condition }, who.person, moment);
    return desk.change(request, after, { event: "CheckReturn", by: who.by, asked: { ...found } });
  }

  /** The loan register: what is out, and what came back and has not been looked at; the latest first. */
  async function register({ overdue, ...page }: Paging & { overdue?: "only" | undefined }, who: Who) {
    const { today } = desk.momentOf(who.now);
    const { items, cursor } = await requests.loans({ overdueOn: overdue && today }, page);
    return { items: items.map((request) => loanViewOf(request, today)), cursor: cursor ?? null };
  }

  return { returned, revoked, handedOver, longer, checked, register };
};
