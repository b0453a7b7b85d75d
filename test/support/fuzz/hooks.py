"""Who asks, and what of schemathesis's judgements holds here."""

import json
import os
from itertools import cycle
from pathlib import Path

import schemathesis
from schemathesis.openapi.checks import RejectedPositiveData

ASKERS = json.loads(Path(os.environ["ASKERS"]).read_text())
TURNS = {operation: cycle(names) for operation, names in ASKERS["turns"].items()}


@schemathesis.auth(refresh_interval=None)
class InTurn:
    """Of every operation one request after the other is somebody else's; a command that asks it again tells whose, by its agent."""

    def get(self, case, context):
        return next(TURNS[case.operation.label])

    def set(self, case, name, context):
        case.headers["Authorization"] = f"Bearer {ASKERS['tokens'][name]}"
        case.headers["User-Agent"] = name


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """A request as the document says may be refused for what it says (there is no such class), but never for how it is said."""
    return not (isinstance(failure, RejectedPositiveData) and response.json().get("code") != "request.invalid")
