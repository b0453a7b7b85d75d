"""To find who may do what in DynamoDB, a request's body is read four times, and one permission asked for again for every item of

a transaction. That takes longer than writing them.
"""

import json
from functools import lru_cache
from types import SimpleNamespace

import ministack.core.iam_actions as actions

from .fault import expect, mentions


def mend() -> None:
    checks_of = actions.dynamodb_transaction_checks
    readers = (actions.dynamodb_resource_arns, actions.dynamodb_service_context, checks_of)
    expect(all(mentions(each, "json.loads(body") for each in readers), f"{__name__} (body)")
    expect(mentions(checks_of, "checks.append(") and not mentions(checks_of, " in checks"), f"{__name__} (permission)")
    # They only look at what was read; the service itself, which keeps it, reads the body for itself.
    actions.json = SimpleNamespace(**{**vars(json), "loads": lru_cache(maxsize=1)(json.loads)})
    actions.dynamodb_transaction_checks = lambda *request: list(dict.fromkeys(checks_of(*request)))
