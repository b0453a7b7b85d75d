/**
 * What the policies say of whether somebody may do something: as they are now; once they are trained and have signed the agreement (AF-26),
 * which can be made up for any day; or not as who they are: they have left, have not the role, or became an officer.
 */
export type Able = "now" | "once trained" | "no more";
