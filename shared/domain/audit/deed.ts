/** Who did it: one of our functions, or a person, from where. */
export type Actor =
  | { function: string }
  | { subject: string; name: string; role: string; address?: string | undefined; agent?: string | undefined };

/**
 * What was done, or refused, as it will stand in the audit trail. `event` is a verb and its object (`ConfirmPaper`); of a request
 * that was refused, its route (`POST /intake/{id}/confirm`).
 * Requests and responses carry codes, ids and dates, never the text of a document.
 */
export interface Deed {
  room: "intake" | "catalogue" | "people";
  event: string;
  by: Actor;
  request?: Record<string, unknown>;
  response?: Record<string, unknown>;
  refusal?: { code: string; subject: string };
}
