import type { Person } from "../people/person.ts";
import type { Example } from "../reading/examples.ts";
import type { Form } from "../reading/form.ts";
import { type Filing, type InReview, mayBeSecret } from "./item.ts";

/** What an archivist's word on a paper teaches: nothing of one that may be secret, also when it is filed anew, or of one that was read before (DL-07). */
export function exampleOf(
  item: InReview,
  filing: Filing,
  known: { regulation: string; form: Form; labels: Example["labels"] },
  by: Pick<Person, "name">,
  at: string,
): Example | undefined {
  if (mayBeSecret(item) || filing.copyOf !== undefined) return undefined;
  const [best] = item.reading?.candidates ?? [];
  const thought = best && { class: best.class, type: best.type, confidence: best.confidence };
  return {
    ...{ id: item.id, ...known, class: filing.class, type: filing.type, by: by.name, at },
    ...(thought && { thought }),
  };
}

/** What a paper taught of its labels before it is filed anew: its pages are gone, so each stays as long as what stood under it does. */
export function labelsStillTrue(
  labels: Example["labels"] | undefined,
  before: Pick<Filing, "date" | "customer">,
  said: Pick<Filing, "date" | "customer">,
): Example["labels"] {
  const { date = [], customer = [] } = labels ?? {};
  return { date: before.date === said.date ? date : [], customer: before.customer === said.customer ? customer : [] };
}
