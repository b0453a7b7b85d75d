"""CloudFormation here drops a bucket's encryption, object lock and replication. They are given to S3 as its own API takes them.

(It drops lifecycle rules, logging and tags as well; nothing here would act on them.)
"""

from xml.sax.saxutils import escape

import ministack.services.cloudformation.provisioners as provisioners
import ministack.services.s3 as s3

from .fault import expect


def mend() -> None:
    known = {name for name, *_ in provisioners._S3_BUCKET_CONFIGURATIONS}
    given = (
        ("BucketEncryption", encryption, s3._put_bucket_encryption),
        ("ObjectLockEnabled", lock_enabled, s3._put_object_lock_configuration),
        ("ObjectLockConfiguration", lock, s3._put_object_lock_configuration),
        ("ReplicationConfiguration", replication, s3._put_bucket_replication),
    )
    for name, _, _ in given:
        expect(name not in known, f"{__name__} ({name})")
    provisioners._S3_BUCKET_CONFIGURATIONS += tuple((name, body, accepted(put), keep) for name, body, put in given)


def encryption(properties: dict) -> bytes:
    rules = [
        {"ApplyServerSideEncryptionByDefault": with_key(rule["ServerSideEncryptionByDefault"]), "BucketKeyEnabled": rule.get("BucketKeyEnabled")}
        for rule in properties["ServerSideEncryptionConfiguration"]
    ]
    return xml("ServerSideEncryptionConfiguration", {"Rule": rules})


def with_key(default: dict) -> dict:
    """KMS without a key means the account's own key for S3, which MiniStack does not assume."""
    return {"KMSMasterKeyID": "alias/aws/s3", **default} if default["SSEAlgorithm"] != "AES256" else default


def lock_enabled(enabled: bool) -> bytes:
    """CDK says so only where it is so; a bucket's default retention, if it has one, comes after it."""
    return lock({"ObjectLockEnabled": "Enabled"})


def lock(properties: dict) -> bytes:
    return xml("ObjectLockConfiguration", properties)


def replication(properties: dict) -> bytes:
    rules = [{"ID": rule.get("Id"), **{name: value for name, value in rule.items() if name != "Id"}} for rule in properties["Rules"]]
    return xml("ReplicationConfiguration", {"Role": properties["Role"], "Rule": rules})


def xml(tag: str, value) -> bytes:
    return element(tag, value).encode()


def element(tag: str, value) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "".join(element(tag, each) for each in value)
    if isinstance(value, bool):
        return f"<{tag}>{str(value).lower()}</{tag}>"
    if isinstance(value, dict):
        return f"<{tag}>{''.join(element(name, inner) for name, inner in value.items())}</{tag}>"
    return f"<{tag}>{escape(str(value))}</{tag}>"


def accepted(put):
    def put_or_fail(bucket: str, body: bytes) -> None:
        status, _, answer = put(bucket, body)
        if status >= 300:
            raise ValueError(f"{put.__name__.removeprefix('_')} {bucket}: {answer!r}")

    return put_or_fail


def keep(bucket: str) -> None:
    """None of these is taken from a bucket by an update."""
