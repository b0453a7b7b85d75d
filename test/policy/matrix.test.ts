import { describe, expect, it } from "vitest";
import { ACTIONS, type Action } from "#shared/domain/permission/action.ts";
import type { Resource } from "#shared/domain/permission/resource.ts";
import { type Ask, Authoriser } from "#shared/policy/authoriser.ts";
import { CAPACITIES, SITUATIONS, type Situation, somebody } from "./situations.ts";

/** What a cell says: allowed, or by which rule refused. */
const RULES: Readonly<Record<string, string>> = {
  "·": "nothing-permits",
  O: "officers-do-no-archive-work",
  A: "auditors-change-nothing",
  S: "not-oneself",
  Q: "not-ones-own-request",
  R: "not-ones-own-return",
  H: "not-ones-own-handover",
  D: "not-ones-own-disposal",
  L: "above-clearance",
  P: "named-posts-only",
  F: "grant-over",
  V: "grant-revoked",
  l: "copy-above-clearance",
  p: "copy-for-named-posts",
  W: "wrong-place",
  h: "not-ones-own-hold",
};

/**
 * Whether somebody may do it at all. The columns: a submitter, an archivist, a supervisor, the auditor, the security officer, the
 * system officer, somebody who is an employee alone, a department's head, an executive. All are employees of the sales department, may
 * be given what is of the middle one of three levels, have signed and been trained.
 */
const AT_ALL = `
                          sub arc sup aud sec sys emp hea exe
  SubmitPaper              ✓   ✓   ·   O   O   O   ·   ·   ·
  ListPapers               ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ShowPaper                ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ReadPaper                ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  InspectPaper             ·   ✓   ·   O   O   O   ·   ·   ·
  ConfirmPaper             ·   ✓   ·   O   O   O   ·   ·   ·
  ReturnPaper              ·   ✓   ·   O   O   O   ·   ·   ·
  DividePaper              ·   ✓   ·   O   O   O   ·   ·   ·
  RetryPaper               ·   ✓   ·   O   O   O   ·   ·   ·
  ListExamples             ·   ✓   ·   ✓   ·   ·   ·   ·   ·
  ForgetExample            ·   ✓   ·   O   O   O   ·   ·   ·

  ListFiles                ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ShowFile                 ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ShowHistory              ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  VoidNumber               ·   ✓   ·   O   O   O   ·   ·   ·
  ShowRetention            ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ReportEvent              ✓   ✓   ·   O   O   O   ·   ·   ·
  RegisterEvent            ·   ✓   ·   O   O   O   ·   ·   ·
  MarkFile                 ·   ✓   ·   O   O   O   ·   ·   ·
  SettleConflict           ·   ✓   ·   O   O   O   ·   ·   ·
  ConfirmShorter           ·   ✓   ·   O   O   O   ·   ·   ·
  ShowCustomer             ·   ✓   ·   ✓   ·   ·   ·   ·   ·
  ReportCustomerEvent      ·   ✓   ·   O   O   O   ·   ·   ·
  MarkCustomer             ·   ✓   ·   O   O   O   ·   ·   ·
  ListDue                  ·   ✓   ·   ✓   ·   ·   ·   ✓   ·
  PreviewRetention         ·   ✓   ·   ·   ·   ·   ·   ·   ·

  ShowCertificate          ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ShowCertificateKey       ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓

  SearchEverything         ·   ✓   ·   ✓   ·   ·   ·   ·   ·
  SeeWhereabouts           ·   ✓   ·   ✓   ·   ·   ·   ·   ·
  SeeRules                 ·   ✓   ·   ✓   ✓   ·   ·   ·   ·

  ShowSelf                 ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ListPeople               ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ShowPerson               ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  SeeAccount               ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  SeeAbsences              ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  SeeTrust                 ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ShowPersonHistory        ·   ·   ·   ✓   ✓   ·   ·   ·   ·
  AddPerson                ·   ·   ·   A   ·   ✓   ·   ·   ·
  CorrectPerson            ·   ·   ·   A   ·   ✓   ·   ·   ·
  RenewPassword            ·   ·   ·   A   ·   ✓   ·   ·   ·
  ChangePost               ·   ·   ·   A   ·   ✓   ·   ·   ·
  SetRoles                 ·   ·   ·   A   ✓   ·   ·   ·   ·
  SetClearance             ·   ·   ·   A   ✓   ·   ·   ·   ·
  RecordAgreement          ·   ✓   ·   A   ✓   ·   ·   ·   ·
  RecordTraining           ·   ✓   ·   A   ✓   ·   ·   ·   ·
  Leave                    ·   ·   ·   A   ·   ✓   ·   ·   ·
  NameDeputy               ✓   ✓   ✓   A   ✓   ✓   ✓   ✓   ✓
  SetAbsence               ✓   ✓   ✓   A   ✓   ✓   ✓   ✓   ✓
  ListContacts             ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  AddContact               ✓   ✓   ✓   A   ✓   ✓   ✓   ✓   ✓
  TellContact              ✓   ✓   ✓   A   ✓   ✓   ✓   ✓   ✓
  RemoveContact            ✓   ✓   ✓   A   ✓   ✓   ✓   ✓   ✓

  AskForFiles              ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  AskToView                ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  AskForCopy               ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  AskToLend                ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  AskByLaw                 ·   ✓   ·   O   O   O   ·   ·   ·
  ListRequests             ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ShowRequest              ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  CompleteRequest          ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  WithdrawRequest          ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ListTasks                ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  Decide                   ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  SkipStep                 ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  ReviewSkip               ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  OpenCopy                 ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  ReturnFiles              ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  RevokeGrant              ·   ✓   ·   A   ✓   ·   ·   ·   ✓
  RecordHandover           ·   ✓   ·   O   O   O   ·   ·   ·
  CheckReturn              ·   ✓   ·   O   O   O   ·   ·   ·
  ExtendLoan               ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  ListLoans                ·   ✓   ·   ✓   ·   ·   ·   ·   ·
  ListUses                 ·   ✓   ·   ✓   ·   ·   ·   ·   ✓
  RecordOutsideAgreement   ·   ✓   ·   O   O   O   ·   ·   ·
  ListOutsideAgreements    ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓

  PlaceHold                ·   ✓   ·   O   O   O   ·   ·   ✓
  ListHolds                ·   ✓   ·   ✓   ·   ·   ·   ✓   ✓
  ShowHold                 ·   ✓   ·   ✓   ·   ·   ·   ✓   ✓
  LiftHold                 ·   ✓   ·   O   O   O   ·   ·   ✓
  ShowHoldsOnFile          ·   ✓   ·   ✓   ·   ·   ·   ✓   ✓

  ProposeDisposal          ·   ✓   ·   O   O   O   ·   ✓   ·
  ProposeExpired           ·   ✓   ·   O   O   O   ·   ·   ·
  ProposeEarly             ·   ✓   ·   O   O   O   ·   ✓   ·
  ListDisposals            ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ShowDisposal             ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  ShowRehearsal            ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  DecideDisposal           ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  CompleteDisposal         ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  WithdrawDisposal         ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  ExecuteDisposal          ·   ✓   ·   O   O   O   ·   ·   ·
  GiveUpDisposal           ·   ✓   ·   O   O   O   ·   ·   ·
  ReplaceSupervisor        ·   ✓   ·   O   O   O   ·   ·   ·
  RecordPaperDisposal      ·   ✓   ·   O   O   O   ·   ·   ·
  SampleDisposal           ·   ·   ✓   O   O   O   ·   ·   ·
  SignDisposal             ·   ·   ✓   O   O   O   ·   ·   ·
`;

/** Whether they may do it to the very thing: of an action's rows the first that fits it. "any" fits all that are left. */
const TO_THE_THING = `
                                                        sub arc sup aud sec sys emp hea exe
  SubmitPaper
    own department                                       ✓   ✓   ·   O   O   O   ·   ·   ·
    other department                                     ·   ✓   ·   O   O   O   ·   ·   ·
  ShowPaper
    own department                                       ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    any                                                  ·   ✓   ·   ✓   ·   ·   ·   ·   ·
  ReadPaper
    own department, ordinary                             ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    any                                                  ·   ✓   ·   ✓   ·   ·   ·   ·   ·
  InspectPaper, ConfirmPaper, ReturnPaper, DividePaper, RetryPaper, ForgetExample
    any                                                  ·   ✓   ·   O   O   O   ·   ·   ·

  ShowFile, ShowHistory, ShowRetention
    own department, ordinary                             ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    any                                                  ·   ✓   ·   ✓   ·   ·   ·   ·   ·
  VoidNumber, RegisterEvent, MarkFile, SettleConflict, ConfirmShorter
    any                                                  ·   ✓   ·   O   O   O   ·   ·   ·
  ReportEvent
    own department                                       ✓   ✓   ·   O   O   O   ·   ·   ·
    other department                                     ·   ✓   ·   O   O   O   ·   ·   ·

  ShowCertificate
    proposed                                             ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    supervising                                          ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    own department                                       ·   ✓   ·   ✓   ·   ·   ·   ✓   ✓
    other department                                     ·   ✓   ·   ✓   ·   ·   ·   ·   ✓

  ShowPerson
    any                                                  ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
  SeeAccount
    oneself                                              ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    another                                              ·   ·   ·   ✓   ·   ✓   ·   ·   ·
  SeeAbsences
    oneself                                              ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    another, own department                              ·   ·   ·   ✓   ·   ✓   ·   ✓   ·
    another, other department                            ·   ·   ·   ✓   ·   ✓   ·   ·   ·
  SeeTrust
    oneself                                              ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    another, own department                              ·   ·   ·   ✓   ✓   ·   ·   ✓   ·
    another, other department                            ·   ·   ·   ✓   ✓   ·   ·   ·   ·
  ShowPersonHistory
    any                                                  ·   ·   ·   ✓   ✓   ·   ·   ·   ·
  CorrectPerson, RenewPassword, ChangePost, Leave
    oneself                                              S   S   S   A   S   S   S   S   S
    another                                              ·   ·   ·   A   ·   ✓   ·   ·   ·
  SetRoles, SetClearance
    oneself                                              S   S   S   A   S   S   S   S   S
    another                                              ·   ·   ·   A   ✓   ·   ·   ·   ·
  RecordAgreement, RecordTraining
    oneself                                              S   S   S   A   S   S   S   S   S
    another                                              ·   ✓   ·   A   ✓   ·   ·   ·   ·
  NameDeputy
    oneself                                              ✓   ✓   ✓   A   ✓   ✓   ✓   ✓   ✓
    another, own department, no superior                 ·   ·   ·   A   ·   ·   ·   ✓   ·
    another                                              ·   ·   ·   A   ·   ·   ·   ·   ·
  SetAbsence
    oneself                                              ✓   ✓   ✓   A   ✓   ✓   ✓   ✓   ✓
    another, own department, no superior                 ·   ·   ·   A   ·   ✓   ·   ✓   ·
    another                                              ·   ·   ·   A   ·   ✓   ·   ·   ·
  TellContact, RemoveContact
    own                                                  ✓   ✓   ✓   A   ✓   ✓   ✓   ✓   ✓
    theirs, own department                               ·   ·   ·   A   ·   ·   ·   ✓   ·
    theirs, other department                             ·   ·   ·   A   ·   ·   ·   ·   ·

  AskToView, AskForCopy, AskToLend
    above                                                L   L   L   O   O   O   L   L   L
    unlevelled                                           L   L   L   O   O   O   L   L   L
    other posts                                          P   P   P   O   O   O   P   P   P
    ordinary                                             ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
    cleared                                              ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  AskByLaw
    above                                                L   L   L   O   O   O   L   L   L
    unlevelled                                           L   L   L   O   O   O   L   L   L
    other posts                                          P   P   P   O   O   O   P   P   P
    ordinary                                             ·   ✓   ·   O   O   O   ·   ·   ·
    cleared                                              ·   ✓   ·   O   O   O   ·   ·   ·
  ShowRequest
    own                                                  ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    theirs, seated                                       ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    theirs, skipping                                     ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    theirs, not seated, not skipping                     ·   ✓   ·   ✓   ·   ·   ·   ·   ·
  CompleteRequest, ExtendLoan
    own                                                  ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
    theirs                                               ·   ·   ·   O   O   O   ·   ·   ·
  WithdrawRequest
    own                                                  ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    theirs                                               ·   ·   ·   O   O   O   ·   ·   ·
  Decide, ReviewSkip
    own                                                  Q   Q   Q   O   O   O   Q   Q   Q
    theirs, seated                                       ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
    theirs, not seated                                   ·   ·   ·   O   O   O   ·   ·   ·
  SkipStep
    own                                                  Q   Q   Q   O   O   O   Q   Q   Q
    theirs, skipping                                     ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
    theirs, not skipping                                 ·   ·   ·   O   O   O   ·   ·   ·
  OpenCopy
    theirs                                               ·   ·   ·   O   O   O   ·   ·   ·
    over                                                 F   F   F   O   O   O   F   F   F
    revoked                                              V   V   V   O   O   O   V   V   V
    above                                                l   l   l   O   O   O   l   l   l
    unlevelled                                           l   l   l   O   O   O   l   l   l
    other posts                                          p   p   p   O   O   O   p   p   p
    elsewhere                                            W   W   W   O   O   O   W   W   W
    own, in force                                        ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
  ReturnFiles
    own                                                  ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    theirs                                               ·   ✓   ·   O   O   O   ·   ·   ·
  RevokeGrant
    any                                                  ·   ✓   ·   A   ✓   ·   ·   ·   ✓
  RecordHandover
    own                                                  H   H   H   O   O   O   H   H   H
    theirs                                               ·   ✓   ·   O   O   O   ·   ·   ·
  CheckReturn
    own                                                  R   R   R   O   O   O   R   R   R
    theirs                                               ·   ✓   ·   O   O   O   ·   ·   ·

  ShowHold
    any                                                  ·   ✓   ·   ✓   ·   ·   ·   ✓   ✓
  LiftHold
    own                                                  h   h   h   O   O   O   h   h   h
    theirs                                               ·   ✓   ·   O   O   O   ·   ·   ✓
  ShowHoldsOnFile
    own department                                       ·   ✓   ·   ✓   ·   ·   ·   ✓   ✓
    any                                                  ·   ✓   ·   ✓   ·   ·   ·   ·   ✓

  ProposeExpired
    any                                                  ·   ✓   ·   O   O   O   ·   ·   ·
  ProposeEarly
    own department                                       ·   ✓   ·   O   O   O   ·   ✓   ·
    other department                                     ·   ✓   ·   O   O   O   ·   ·   ·
  ShowDisposal
    proposed                                             ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    seated                                               ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    supervising, own department                          ·   ✓   ✓   ✓   ·   ·   ·   ✓   ✓
    supervising                                          ·   ✓   ✓   ✓   ·   ·   ·   ·   ✓
    own department                                       ·   ✓   ·   ✓   ·   ·   ·   ✓   ✓
    other department                                     ·   ✓   ·   ✓   ·   ·   ·   ·   ✓
  ShowRehearsal
    seated                                               ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓   ✓
    any                                                  ·   ✓   ·   ·   ·   ·   ·   ·   ·
  DecideDisposal
    proposed                                             D   D   D   O   O   O   D   D   D
    seated                                               ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
    not seated                                           ·   ·   ·   O   O   O   ·   ·   ·
  CompleteDisposal
    proposed                                             ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
    not proposed                                         ·   ·   ·   O   O   O   ·   ·   ·
  WithdrawDisposal
    proposed                                             ✓   ✓   ✓   O   O   O   ✓   ✓   ✓
    not proposed                                         ·   ✓   ·   O   O   O   ·   ·   ·
  ExecuteDisposal, GiveUpDisposal, ReplaceSupervisor, RecordPaperDisposal
    any                                                  ·   ✓   ·   O   O   O   ·   ·   ·
  SampleDisposal, SignDisposal
    supervising                                          ·   ·   ✓   O   O   O   ·   ·   ·
    not supervising                                      ·   ·   ·   O   O   O   ·   ·   ·
`;

/** A row: what its cells say, from the submitter to the executive. */
interface Row {
  readonly fits: readonly string[];
  readonly cells: readonly string[];
}

const lines = (table: string) =>
  table
    .split("\n")
    .slice(2)
    .filter((line) => line.trim() !== "");
const LINE = new RegExp(`^ +(\\S.*?)((?:\\s+[✓${Object.keys(RULES).join("")}]){${CAPACITIES.length}})$`);

function rowOf(line: string): Row {
  const [, words = "", cells = ""] = LINE.exec(line) ?? [];
  return { fits: words.split(", "), cells: cells.trim().split(/\s+/) };
}

/** The row of each action that is asked of the archive as a whole. */
const atAll = new Map(lines(AT_ALL).map((line) => [rowOf(line).fits.join(), rowOf(line).cells]));

/** The rows of each action that is done to a thing. */
const toTheThing = new Map<string, Row[]>();
let named: string[] = [];
for (const line of lines(TO_THE_THING)) {
  if (LINE.test(line)) for (const action of named) toTheThing.get(action)?.push(rowOf(line));
  else named = line.trim().split(", ");
  for (const action of named) if (!toTheThing.has(action)) toTheThing.set(action, []);
}

const policies = new Authoriser();
const people = CAPACITIES.map((capacity) => ({ capacity, ask: policies.asking(somebody(capacity)) }));
const isAction = (name: string): name is Action => Object.hasOwn(ACTIONS, name);

/** The cells that the policies make. */
const cellsOf = (action: Action, thing?: Resource) => people.map(({ ask }) => cell(ask, action, thing));

function cell(ask: Ask, action: Action, thing?: Resource): string {
  const decision = ask(action, thing);
  if (decision.allowed) return "✓";
  const [sign] = Object.entries(RULES).find(([, policy]) => policy === decision.rule.policy) ?? [decision.rule.policy];
  return sign;
}

const words = ({ words }: Situation) => words.join(", ") || "any";
const actions = Object.entries(ACTIONS);
const things = actions.flatMap(([action, kind]) => (isAction(action) && kind !== "archive" ? [{ action, kind }] : []));

describe("whether somebody may do something at all", () => {
  it("is said of every action, and of nothing else", () => {
    expect([...atAll.keys()].sort()).toEqual(Object.keys(ACTIONS).sort());
  });

  it.each([...atAll])("%s %j", (action, cells) => {
    expect(isAction(action) && cellsOf(action)).toEqual(cells);
  });
});

describe("whether somebody may do something to a thing", () => {
  it("is said of every action that is done to one, and of nothing else", () => {
    expect([...toTheThing.keys()].sort()).toEqual(things.map(({ action }) => action).sort());
  });

  it.each(things)("$action: as the first row says that fits, whatever the $kind", ({ action, kind }) => {
    const rows = toTheThing.get(action) ?? [];
    const unused = new Set(rows);
    for (const situation of SITUATIONS[kind]) {
      const row = rows.find(({ fits }) => fits.every((each) => each === "any" || situation.words.includes(each)));
      expect([words(situation), cellsOf(action, situation.thing)]).toEqual([words(situation), row?.cells]);
      if (row) unused.delete(row);
    }
    expect([...unused]).toEqual([]);
  });

  it.each(things)("$action is not done to a thing by whom it is not permitted at all", ({ action, kind }) => {
    for (const { ask } of people)
      if (!ask(action).allowed)
        for (const { thing } of SITUATIONS[kind]) expect(ask(action, thing).allowed).toBe(false);
  });
});
