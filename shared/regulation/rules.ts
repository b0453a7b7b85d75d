import {
  chainsAreCarriedOut,
  chainsAreDistinct,
  everyLevelHasAChain,
  lettersAreOfTheLaw,
  ownRequestsGoUp,
  postsAreHeld,
  skippedStepsExist,
  someoneIsAbove,
  someoneMaySkip,
  trainingIsNamed,
} from "./rules/access.ts";
import {
  amountsAreFound,
  datesAreOneThing,
  everyClassIsKept,
  everyClassIsSubmitted,
  retentionIsLawful,
  signsAreDistinct,
  typesAreRecognised,
} from "./rules/classes.ts";
import {
  departmentsHaveAFolder,
  fileNamesCarryTheNumber,
  oneChannelIsForEmails,
  oneChannelIsTheDefault,
  theCalendarExists,
  thereIsAnArchive,
} from "./rules/company.ts";
import { namesAreKnown, namesAreUsed, parametersCount, parametersHaveTheRightUnit } from "./rules/names.ts";
import { codesAreNumbered, unitsAreNumbered } from "./rules/not-yet.ts";
import type { Rule } from "./rules/rule.ts";
import {
  copiesAreNumberedByYear,
  formatsAreExplained,
  numbersAreDistinct,
  openingsNameASeries,
  sequencesAreDistinct,
  sequencesAreTold,
} from "./rules/series.ts";

/** What no schema can see. Each rule looks at one thing; none stops another. */
export const RULES: readonly Rule[] = [
  theCalendarExists,
  thereIsAnArchive,
  departmentsHaveAFolder,
  oneChannelIsForEmails,
  oneChannelIsTheDefault,
  fileNamesCarryTheNumber,
  namesAreKnown,
  namesAreUsed,
  parametersHaveTheRightUnit,
  parametersCount,
  signsAreDistinct,
  typesAreRecognised,
  datesAreOneThing,
  amountsAreFound,
  everyClassIsSubmitted,
  everyClassIsKept,
  retentionIsLawful,
  formatsAreExplained,
  openingsNameASeries,
  numbersAreDistinct,
  sequencesAreTold,
  sequencesAreDistinct,
  copiesAreNumberedByYear,
  chainsAreDistinct,
  everyLevelHasAChain,
  chainsAreCarriedOut,
  lettersAreOfTheLaw,
  someoneIsAbove,
  someoneMaySkip,
  ownRequestsGoUp,
  postsAreHeld,
  skippedStepsExist,
  trainingIsNamed,
  unitsAreNumbered,
  codesAreNumbered,
];
