import type { MethodAndPath } from "../contract.ts";
import type { Rule } from "../permission/rule.ts";
import type { Code } from "../refusals.ts";

/**
 * What the trail tells of: a paper by its id, a file by its number, the example of a paper by that paper's id, a person by their subject; a
 * contact, a request for files, an agreement, a hold and an application to destroy by theirs, a customer by its name.
 */
export interface Thing {
  kind:
    | "paper"
    | "file"
    | "example"
    | "person"
    | "contact"
    | "request"
    | "agreement"
    | "customer"
    | "hold"
    | "disposal";
  id: string;
}

/** The functions that act by themselves; `deploy` is whoever deploys the archive, and lets the first officers in. */
export type Step =
  | "receive"
  | "divide"
  | "recognise"
  | "store"
  | "file"
  | "sweep"
  | "settle"
  | "copy"
  | "remind"
  | "succeed"
  | "watch"
  | "appraise"
  | "refresh"
  | "hold"
  | "condemn"
  | "shred"
  | "erase"
  | "prove"
  | "conclude"
  | "certify"
  | "follow"
  | "tend"
  | "deploy";

/** A person who acts, and from where. */
export interface ActingPerson {
  subject: string;
  name: string;
  /** What they were when they acted: their capacities, and their post where they have one. */
  capacities: readonly string[];
  post?: string | undefined;
  address?: string | undefined;
  agent?: string | undefined;
}

/** Who did it. */
export type Actor = { function: Step } | ActingPerson;

/** What becomes of papers on their way, and of the examples that are learned from them: a verb and its object. */
export type IntakeEvent =
  | "RegisterPaper"
  | "InspectPaper"
  | "RecognisePaper"
  | "FindSeparators"
  | "DividePaper"
  | "UnpackPaper"
  | "RejectPaper"
  | "StorePaper"
  | "FilePaper"
  | "ReconsiderPaper"
  | "ConfirmPaper"
  | "ReturnPaper"
  | "RetryPaper"
  | "ExpirePaper"
  | "LearnExample"
  | "ForgetExample";

/** What becomes of what is filed. */
export type CatalogueEvent = "VoidNumber";

/** What becomes of the people who may use the archive, and of the contacts whom they look after. */
export type PeopleEvent =
  | "AddPerson"
  | "RenewPassword"
  | "CorrectPerson"
  | "TellPerson"
  | "AppointPerson"
  | "GiveRoles"
  | "SetClearance"
  | "RecordAgreement"
  | "RecordTraining"
  | "NameDeputy"
  | "SetAbsence"
  | "LeaveArchive"
  | "SettleLeaver"
  | "AddContact"
  | "PassContact"
  | "TellContact"
  | "RemoveContact";
/** What becomes of requests for files, of what was granted or lent, and of agreements with outsiders. */
export type AccessEvent =
  | "AskForFiles"
  | "CompleteRequest"
  | "DecideStep"
  | "EscalateStep"
  | "SkipStep"
  | "ReviewSkip"
  | "RemindReviewer"
  | "WithdrawRequest"
  | "OpenCopy"
  | "SeeCopy"
  | "FailCopy"
  | "ReturnFiles"
  | "RevokeGrant"
  | "ExpireGrant"
  | "RecordHandover"
  | "AskForLongerLoan"
  | "LapseLongerLoan"
  | "RemindBorrower"
  | "CheckReturn"
  | "PassOn"
  | "NoticeUnusualUse"
  | "RecordOutsideAgreement";

/** What becomes of how long files are kept, of holds, and of applications to destroy. */
export type DispositionEvent =
  /** A file's own: what happened to it, what makes it matter more, what was settled, that its period is over. */
  | "RecordEvent"
  | "MarkFile"
  | "SettleConflict"
  | "FallDue"
  | "WorkOutRetention"
  | "ConfirmShorter"
  | "KeepLonger"
  | "ProposeFile"
  | "ReleaseFile"
  | "CondemnFile"
  | "SpareFile"
  | "DestroyFile"
  | "EmptyRecord"
  | "ProveDestroyed"
  /** A customer's. */
  | "RecordCustomerEvent"
  | "MarkCustomer"
  /** A hold's. */
  | "PlaceHold"
  | "LiftHold"
  /** An application's. */
  | "ProposeDisposal"
  | "CompleteDisposal"
  | "DecideDisposal"
  | "EscalateDisposal"
  | "WithdrawDisposal"
  | "BeginDestruction"
  | "StopDestruction"
  | "GiveUpDestruction"
  | "EndDestruction"
  | "ReplaceSupervisor"
  | "RecordPaper"
  | "SampleDestroyed"
  | "SignDestruction"
  | "CertifyDestruction";

/** What was asked, and what came of it: codes, ids and dates, never the text of a document. */
interface What {
  request?: Record<string, unknown>;
  response?: Record<string, unknown>;
  refusal?: { code: Code; subject: string; rule?: Rule | undefined };
}

/** What was done, as it will stand in the audit trail. */
export type Deed = { by: Actor } & What &
  (
    | { room: "intake"; event: IntakeEvent }
    | { room: "catalogue"; event: CatalogueEvent }
    | { room: "people"; event: PeopleEvent }
    | { room: "access"; event: AccessEvent }
    | { room: "disposition"; event: DispositionEvent }
  );

/** A request of somebody's that was refused, as it will stand there: its event is its route. */
export interface RefusedRequest extends What {
  by: ActingPerson;
  room: Deed["room"];
  event: MethodAndPath;
  refusal: NonNullable<What["refusal"]>;
}

export const accessDeed = (event: AccessEvent, by: Actor, what: What = {}): Deed => ({
  room: "access",
  event,
  by,
  ...what,
});

export const dispositionDeed = (event: DispositionEvent, by: Actor, what: What = {}): Deed => ({
  room: "disposition",
  event,
  by,
  ...what,
});

export const intakeDeed = (event: IntakeEvent, by: Actor, what: What = {}): Deed => ({
  room: "intake",
  event,
  by,
  ...what,
});

export const peopleDeed = (event: PeopleEvent, by: Actor, what: What = {}): Deed => ({
  room: "people",
  event,
  by,
  ...what,
});
