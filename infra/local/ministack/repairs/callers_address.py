"""An HTTP API tells its function that everybody calls from 127.0.0.1, whatever address they have."""

import ministack.services.apigateway as apigateway
from ministack.core.iam_evaluator import _request_origin

from .fault import expect, mentions


def mend() -> None:
    invoke = apigateway.run_reentrant
    expect(mentions(apigateway._invoke_lambda_proxy, '"sourceIp": "127.0.0.1"'), __name__)

    def invoke_with_address(function, *args, **kwargs):
        for event in args:
            if isinstance(event, dict) and "http" in event.get("requestContext", {}):
                event["requestContext"]["http"]["sourceIp"] = _request_origin.get()[0]
        return invoke(function, *args, **kwargs)

    apigateway.run_reentrant = invoke_with_address
