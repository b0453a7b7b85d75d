"""Opens what Dossier sealed, by AWS's own Encryption SDK for Python: file, document, key (hex). Prints the SHA-256 of what was inside."""

import hashlib
import sys
from pathlib import Path

import aws_encryption_sdk
from aws_encryption_sdk.identifiers import CommitmentPolicy, EncryptionKeyType, WrappingAlgorithm
from aws_encryption_sdk.internal.crypto.wrapping_keys import WrappingKey
from aws_encryption_sdk.key_providers.raw import RawMasterKeyProvider

sealed, document, key = Path(sys.argv[1]).read_bytes(), sys.argv[2], bytes.fromhex(sys.argv[3])


class DocumentKey(RawMasterKeyProvider):
    provider_id = "dossier"

    def _get_raw_key(self, key_id):
        return WrappingKey(
            wrapping_algorithm=WrappingAlgorithm.AES_256_GCM_IV12_TAG16_NO_PADDING,
            wrapping_key=key,
            wrapping_key_type=EncryptionKeyType.SYMMETRIC,
        )


keys = DocumentKey()
keys.add_master_key(document)
client = aws_encryption_sdk.EncryptionSDKClient(
    commitment_policy=CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT, max_encrypted_data_keys=1
)
plain, header = client.decrypt(source=sealed, key_provider=keys)
assert header.encryption_context == {"document": document}, header.encryption_context
print(hashlib.sha256(plain).hexdigest())
