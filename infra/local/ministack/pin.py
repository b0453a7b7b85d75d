"""Renews the hashes in requirements.txt for the versions it names: one for each file that a supported Python may be given.

To upgrade: change a version there, run this with any Python 3.10 or later, then the tests. Add what the new version requires by hand.
Another file of requirements (a judge's, under test/) is renewed where it is named: pin.py test/lambda/requirements.txt
"""

import hashlib
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
# A newer C library is given newer files, so each level has its own.
PLATFORMS = (
    *(tuple(f"manylinux_2_{level}_{cpu}" for level in (17, 28, 34)) for cpu in ("x86_64", "aarch64")),
    ("macosx_11_0_arm64",),
)

requirements = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("requirements.txt")


def files_of(pin: str, into: Path) -> list[Path]:
    for python in PYTHONS:
        for levels in PLATFORMS:
            # Where an older level has a file and a newer has none, the older one is taken: then this finds nothing new.
            found = [download(pin, into, "--python-version", python, "--platform", level) for level in levels]
            if not any(found):
                sys.exit(f"{pin} has no file for Python {python} on {levels[-1]}")
            if any(path.name.endswith("-none-any.whl") for path in into.iterdir()):
                return list(into.iterdir())
    return list(into.iterdir())


def download(pin: str, into: Path, *target: str) -> bool:
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "--dest", into, *target, pin]
    return subprocess.run(pip, stderr=subprocess.DEVNULL).returncode == 0


def main() -> None:
    pins = re.findall(r"^[\w.-]+==[\w.]+(?: *;[^\\\n]*)?", requirements.read_text(), re.MULTILINE)
    lines = []
    for pin in map(str.strip, pins):
        with TemporaryDirectory() as folder:
            hashes = sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in files_of(pin.split(";")[0].strip(), Path(folder)))
        lines.append(" \\\n    ".join([pin, *(f"--hash=sha256:{each}" for each in hashes)]))
        print(pin, len(hashes), flush=True)
    requirements.write_text("\n".join(lines) + "\n")


main()
