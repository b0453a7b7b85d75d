/**
 * Resource types that the local AWS has no service for. A template deploys with them unchanged: they are recorded in the server's
 * log and nothing comes of them. The start fails as soon as MiniStack can make one of these, so that it moves from here to the tests.
 */
export const recordedOnly = [
  "AWS::AccessAnalyzer::Analyzer",
  "AWS::Backup::BackupSelection",
  "AWS::Budgets::Budget",
  "AWS::CloudTrail::Trail",
  "AWS::CloudWatch::CompositeAlarm",
  "AWS::Cognito::UserPoolUser",
  "AWS::Config::ConfigRule",
  "AWS::Config::ConfigurationRecorder",
  "AWS::Config::DeliveryChannel",
  "AWS::Events::Archive",
  "AWS::GuardDuty::Detector",
  "AWS::GuardDuty::MalwareProtectionPlan",
  "AWS::KMS::ReplicaKey",
  "AWS::Logs::QueryDefinition",
  "AWS::S3::StorageLens",
  "AWS::SES::ReceiptRule",
  "AWS::SES::ReceiptRuleSet",
  "AWS::SSM::Document",
  "AWS::StepFunctions::StateMachineAlias",
  "AWS::StepFunctions::StateMachineVersion",
  "AWS::WAFv2::WebACLAssociation",
] as const;
