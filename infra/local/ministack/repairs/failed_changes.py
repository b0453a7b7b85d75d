"""What a function that follows a table's stream could not do is lost: its `batchItemFailures` are read of queues alone, and a batch that

ends in an error is given again for ever. Lambda gives what is left of the batch again, from the first that failed, MaximumRetryAttempts
times, then puts it aside (OnFailure) and goes on with what comes after it.
"""

import contextvars
import json
import math
from typing import NamedTuple

import ministack.services.lambda_svc as functions

from .fault import expect, mentions

following = contextvars.ContextVar("following", default=False)
lay_aside = functions._send_ddb_stream_failure_record


class State(NamedTuple):
    """Up to where a mapping is done, how far the batch goes that failed, and how often that was tried."""

    done: int
    last: int
    tries: int


FRESH = State(-1, -1, 0)
failing: dict[str, State] = {}


def mend() -> None:
    poll, execute = functions._poll_dynamodb_streams, functions._execute_function
    expect(not mentions(poll, "batchItemFailures") and not mentions(poll, "MaximumRetryAttempts"), __name__)

    def poll_and_follow():
        token = following.set(True)
        try:
            return poll()
        finally:
            following.reset(token)

    def execute_and_retry(function, event):
        return follow(function, event["Records"]) if following.get() else execute(function, event)

    def follow(function, records):
        mapping = mapping_of(function, records[0])
        state = failing.pop(mapping["UUID"], FRESH)
        result = {"body": None}
        while left := [record for record in records if number(record) > state.done]:
            # What comes after a batch that failed waits until that is done, or laid aside.
            batch = [record for record in left if number(record) <= state.last] or left
            result = execute(function, {"Records": batch})
            failed = first_failed(mapping, batch, result)
            if failed is not None:
                done, before = (number(batch[failed - 1]), 0) if failed > 0 else (state.done, state.tries)
                state = State(done, number(batch[-1]), before + 1)
                if state.tries <= retries_of(mapping):
                    failing[mapping["UUID"]] = state
                    return {**result, "error": True}
                lay_aside(mapping, function, batch[failed:], mapping["EventSourceArn"], result, "RetryAttemptsExhausted")
                result = {"body": None}
            state = FRESH._replace(done=number(batch[-1]))
        return result

    functions._poll_dynamodb_streams = poll_and_follow
    functions._execute_function = execute_and_retry


def mapping_of(function: dict, record: dict) -> dict:
    """A function follows a stream by one mapping alone."""
    name, stream = (function.get("config") or function)["FunctionName"], record["eventSourceARN"]
    return next(
        mapping
        for _, _, mapping in functions._iter_all_esms()
        if mapping["FunctionName"] == name and mapping["EventSourceArn"] == stream
    )


def retries_of(mapping: dict) -> float:
    most = mapping.get("MaximumRetryAttempts", -1)
    return math.inf if most < 0 else most


def number(record: dict) -> int:
    return int(record["dynamodb"]["SequenceNumber"])


def first_failed(mapping: dict, batch: list[dict], result: dict) -> int | None:
    """Where in a batch the function failed. What names no record of the batch, as every error, means all of it."""
    if result.get("error"):
        return 0
    if "ReportBatchItemFailures" not in mapping.get("FunctionResponseTypes", []):
        return None
    body = result.get("body")
    answer = json.loads(body) if isinstance(body, str) and body.startswith("{") else body
    failures = (answer.get("batchItemFailures") if isinstance(answer, dict) else None) or []
    named = [failure.get("itemIdentifier") for failure in failures]
    places = [place for place, record in enumerate(batch) if record["dynamodb"]["SequenceNumber"] in named]
    return min(places, default=0) if named else None
