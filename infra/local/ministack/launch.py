"""Runs MiniStack for infra/local/local-aws.ts: one in a folder, over TLS, repaired, and gone when whoever started it is gone.

launch.py FOLDER, with MiniStack's own settings in the environment. Standard input stays open as long as this should run.
Ends with 75 when another one runs in the same folder, with 76 when its port is taken.
"""

import fcntl
import os
import shutil
import signal
import socket
import sys
import threading
from pathlib import Path

from certificate import write_certificate

ANOTHER_RUNS_HERE = 75
PORT_IS_TAKEN = 76


def hold(folder: Path) -> None:
    """Keeps the folder for this process. The kernel lets go of it when the process ends, however it ends."""
    lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        sys.exit(ANOTHER_RUNS_HERE)
    os.ftruncate(lock, 0)
    os.write(lock, str(os.getpid()).encode())  # whose the folder is: until then an answer comes from another one


def claim(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            sys.exit(PORT_IS_TAKEN)


def end_with_starter() -> None:
    """Standard input ends when the starter does, even by SIGKILL; then the whole group goes, functions' workers included."""

    def watch() -> None:
        while os.read(0, 4096):
            pass
        os.killpg(os.getpgrp(), signal.SIGKILL)

    threading.Thread(target=watch, daemon=True).start()


def empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def place_of_workers(folder: Path) -> Path:
    """MiniStack's Node.js workers are CommonJS; in a folder of our project they would be taken for modules, and end at once."""
    tmp = empty(folder / "tmp")
    (tmp / "package.json").write_text('{"type": "commonjs"}')
    return tmp


def log_to(path: Path) -> None:
    log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(log, 1)
    os.dup2(log, 2)


def main(folder: Path) -> None:
    hold(folder)
    claim(int(os.environ["GATEWAY_PORT"]))
    end_with_starter()
    log_to(folder / "server.log")
    state = empty(folder / "state")
    certificate, key = write_certificate(folder)
    os.environ.update(
        TMPDIR=str(place_of_workers(folder)),
        STATE_DIR=str(state),
        S3_DATA_DIR=str(state / "s3"),
        MINISTACK_SSL_CERT=str(certificate),
        MINISTACK_SSL_KEY=str(key),
        SSL_CERT_FILE=str(certificate),
        NODE_EXTRA_CA_CERTS=str(certificate),
        AWS_CA_BUNDLE=str(certificate),
    )

    # MiniStack reads its settings when it is imported, so it comes after them.
    import repairs
    from ministack.app import main as serve

    repairs.mend()
    sys.argv = ["ministack"]
    serve()


main(Path(sys.argv[1]).resolve())
