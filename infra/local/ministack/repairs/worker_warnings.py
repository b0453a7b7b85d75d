"""Every new worker of a Node.js function warns of the worker's own url.parse() in the function's log."""

import ministack.core.lambda_runtime as runtime

from .fault import expect

deprecated = "const parsed = url.parse(endpoint);"


def mend() -> None:
    expect(deprecated in runtime._NODEJS_WORKER_SCRIPT, __name__)
    runtime._NODEJS_WORKER_SCRIPT = runtime._NODEJS_WORKER_SCRIPT.replace(deprecated, "const parsed = new url.URL(endpoint);")
