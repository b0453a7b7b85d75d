"""The JWT authorizer asks this server for a user pool's keys over plain http, which is not served under TLS: every token is refused."""

import ministack.services.apigateway as apigateway

from .fault import expect, mentions


def mend() -> None:
    resolve = apigateway._resolve_jwks_url
    expect(mentions(resolve, 'f"http://{_HOST}:{_PORT}/{pool_id}/'), __name__)
    plain = f"http://{apigateway._HOST}:{apigateway._PORT}/"

    async def resolve_over_tls(authorizer):
        url = await resolve(authorizer)
        return url.replace(plain, plain.replace("http:", "https:")) if url else url

    apigateway._resolve_jwks_url = resolve_over_tls
