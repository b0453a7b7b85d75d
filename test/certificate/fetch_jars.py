"""Fetches the jars that a list names, a line each (SHA-256, Maven coordinates), into a folder: fetch_jars.py LIST FOLDER

What is there already, with the hash it must have, is left. It trusts the certificate authorities that the machine trusts.
"""

import hashlib
import os
import sys
from pathlib import Path

import truststore

truststore.inject_into_ssl()

from maven_artifact import Artifact, Downloader  # noqa: E402 (after the trust: its session keeps what it finds)


def has(path: Path, digest: str) -> bool:
    return path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == digest


names, folder = Path(sys.argv[1]), Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
for line in names.read_text().splitlines():
    digest, coordinates = line.split()
    jar = folder / f"{coordinates.replace(':', '_')}.jar"
    if has(jar, digest):
        continue
    # Written beside its place first, so that no half jar is ever taken for a whole one.
    beside = folder / f"{jar.name}.{os.getpid()}"
    Downloader().download(Artifact.parse(coordinates), str(beside))
    if not has(beside, digest):
        sys.exit(f"{coordinates} is not the file that was pinned")
    beside.rename(jar)
