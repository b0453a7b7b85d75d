/** What a thing is that something is done to; `archive`: there is none, it is asked of the archive as a whole. */
export type Kind =
  | "archive"
  | "upload"
  | "paper"
  | "example"
  | "file"
  | "person"
  | "contact"
  | "request"
  | "copy"
  | "hold"
  | "disposal";

/**
 * Everything that may be asked of the archive, each with the kind of thing that it is done to. Every route of the API names one. Who
 * may do it, and to which things, say the policies (shared/policy/archive.cedar).
 */
export const ACTIONS = {
  SubmitPaper: "upload",
  ListPapers: "archive",
  /** How a paper stands; what was read of it; its pages. */
  ShowPaper: "paper",
  ReadPaper: "paper",
  InspectPaper: "paper",
  ConfirmPaper: "paper",
  ReturnPaper: "paper",
  DividePaper: "paper",
  RetryPaper: "paper",
  ListExamples: "archive",
  ForgetExample: "example",

  ListFiles: "archive",
  ShowFile: "file",
  ShowHistory: "file",
  VoidNumber: "file",

  /** How long a file is kept, and why. */
  ShowRetention: "file",
  /** What a file's period counts from: what whoever submitted it tells, and what the archive registers. */
  ReportEvent: "file",
  RegisterEvent: "file",
  MarkFile: "file",
  SettleConflict: "file",
  ConfirmShorter: "file",
  /** What is known of a customer, for all its files. */
  ShowCustomer: "archive",
  ReportCustomerEvent: "archive",
  MarkCustomer: "archive",
  /** Which files wait for an appraisal, and what stands in the way. */
  ListDue: "archive",
  PreviewRetention: "archive",

  /** The certificate of a destruction, and the key by which it is checked. */
  ShowCertificate: "disposal",
  ShowCertificateKey: "archive",

  /** Lists are not narrowed to what is one's own. */
  SearchEverything: "archive",
  /** From where others acted, with what, and under which account. */
  SeeWhereabouts: "archive",
  /** Which rule refused. */
  SeeRules: "archive",

  ShowSelf: "archive",
  ListPeople: "archive",
  ShowPerson: "person",
  /** Beside name, department and post: the account; when they are away; clearance, agreement and training. */
  SeeAccount: "person",
  SeeAbsences: "person",
  SeeTrust: "person",
  /** What was changed about them, what they were refused, and what was noticed of their use. */
  ShowPersonHistory: "person",
  AddPerson: "archive",
  CorrectPerson: "person",
  RenewPassword: "person",
  ChangePost: "person",
  SetRoles: "person",
  SetClearance: "person",
  RecordAgreement: "person",
  RecordTraining: "person",
  Leave: "person",
  NameDeputy: "person",
  SetAbsence: "person",
  ListContacts: "archive",
  AddContact: "archive",
  TellContact: "contact",
  RemoveContact: "contact",

  /** Puts a request, of whatever kind; what it asks for, each file is asked by the kind's own action. */
  AskForFiles: "archive",
  AskToView: "file",
  AskForCopy: "file",
  AskToLend: "file",
  AskByLaw: "file",
  ListRequests: "archive",
  ShowRequest: "request",
  CompleteRequest: "request",
  WithdrawRequest: "request",
  ListTasks: "archive",
  Decide: "request",
  SkipStep: "request",
  ReviewSkip: "request",
  OpenCopy: "copy",
  ReturnFiles: "request",
  RevokeGrant: "request",
  RecordHandover: "request",
  CheckReturn: "request",
  ExtendLoan: "request",
  ListLoans: "archive",
  ListUses: "archive",
  RecordOutsideAgreement: "archive",
  ListOutsideAgreements: "archive",

  PlaceHold: "archive",
  ListHolds: "archive",
  ShowHold: "hold",
  LiftHold: "hold",
  /** Which holds are on a file. */
  ShowHoldsOnFile: "file",

  /** Proposes files for destruction; which of them, each file is asked by why it is to go. */
  ProposeDisposal: "archive",
  ProposeExpired: "file",
  ProposeEarly: "file",
  ListDisposals: "archive",
  ShowDisposal: "disposal",
  ShowRehearsal: "disposal",
  DecideDisposal: "disposal",
  CompleteDisposal: "disposal",
  WithdrawDisposal: "disposal",
  /** Begins the destruction of what was approved, and goes on with one that stopped. */
  ExecuteDisposal: "disposal",
  /** Has one that stopped go on with nothing but what cannot be kept any more. */
  GiveUpDisposal: "disposal",
  ReplaceSupervisor: "disposal",
  RecordPaperDisposal: "disposal",
  SampleDisposal: "disposal",
  SignDisposal: "disposal",
} as const satisfies Record<string, Kind>;

export type Action = keyof typeof ACTIONS;
export type KindOf<A extends Action> = (typeof ACTIONS)[A];
