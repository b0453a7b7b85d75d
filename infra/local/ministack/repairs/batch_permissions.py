"""SQS's batch calls are checked as actions of their own (sqs:SendMessageBatch). In AWS whoever may send one message may send ten."""

import ministack.core.iam_actions as actions

from .fault import expect, mentions


def mend() -> None:
    extract = actions.extract_iam_action
    expect(not mentions(extract, "Batch") and not mentions(actions._action_from_target, "Batch"), __name__)

    def extract_single(service, *request):
        action = extract(service, *request)
        return action.removesuffix("Batch") if service == "sqs" and action else action

    actions.extract_iam_action = extract_single
