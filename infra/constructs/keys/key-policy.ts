import { AccountRootPrincipal, PolicyStatement, type PolicyStatementProps } from "aws-cdk-lib/aws-iam";

/** The account's administrators look after a key; its policy alone does not let them use it. */
export const administration = () =>
  ofAccount({
    sid: "Administration",
    actions: [
      "kms:CreateAlias",
      "kms:DeleteAlias",
      "kms:Describe*",
      "kms:Disable*",
      "kms:Enable*",
      "kms:Get*",
      "kms:List*",
      "kms:PutKeyPolicy",
      "kms:RevokeGrant",
      "kms:ScheduleKeyDeletion",
      "kms:CancelKeyDeletion",
      "kms:TagResource",
      "kms:UntagResource",
      "kms:Update*",
    ],
  });

/** What the policies of the account's own roles may give, and under which conditions. */
export const ofAccount = (statement: PolicyStatementProps) =>
  new PolicyStatement({ principals: [new AccountRootPrincipal()], resources: ["*"], ...statement });

/** Every use names the one document that it is for, so that the account's trail tells whose key was opened. */
export const forOneDocument = {
  Null: { "kms:EncryptionContext:document": "false" },
  "ForAllValues:StringEquals": { "kms:EncryptionContextKeys": ["document"] },
};
