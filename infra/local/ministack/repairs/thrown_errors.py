"""Whatever a Node.js handler throws is reported as Runtime.HandlerError. Lambda reports the thrown error's own name,

which is what a state machine catches and what a dead letter says.
"""

import re

import ministack.core.lambda_runtime as runtime
import ministack.services.lambda_svc as functions

from .fault import expect

reported = 'status: "error", error: String(err.message || err), trace'
with_name = 'status: "error", error: "\\u0001" + (err?.name ?? "Error") + "\\u0001" + String(err?.message ?? err), trace'
named = re.compile("\x01([^\x01]*)\x01(.*)", re.DOTALL)


def mend() -> None:
    expect(reported in runtime._NODEJS_WORKER_SCRIPT, __name__)
    runtime._NODEJS_WORKER_SCRIPT = runtime._NODEJS_WORKER_SCRIPT.replace(reported, with_name)
    execute = functions._execute_function_warm

    def execute_and_name(function, event, request_id):
        result = execute(function, event, request_id)
        body = result.get("body")
        thrown = named.fullmatch(body.get("errorMessage", "")) if result.get("error") and isinstance(body, dict) else None
        if thrown:
            body["errorType"], body["errorMessage"] = thrown.groups()
        return result

    functions._execute_function_warm = execute_and_name
