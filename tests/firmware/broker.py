"""A real nats-server with its MQTT listener, on loopback, for one test."""

import socket
import subprocess
import sys
import time
from pathlib import Path

CONFIG = """
server_name: till-test
listen: 127.0.0.1:{nats}
jetstream {{ store_dir: "{folder}" }}
mqtt {{
  listen: "127.0.0.1:{mqtt}"
  {tls}
}}
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Broker:
    """Can be stopped and started again on the same port."""

    def __init__(self, folder: Path, tls: str = "") -> None:
        self.port = free_port()
        self._config = folder / "nats.conf"
        self._config.write_text(CONFIG.format(nats=free_port(), mqtt=self.port, folder=folder / "js", tls=tls))
        self._process: subprocess.Popen[bytes] | None = None
        self.log = folder / "nats.log"
        self.start()

    def start(self) -> None:
        binary = Path(sys.executable).parent / "nats-server"
        with self.log.open("ab") as log:
            self._process = subprocess.Popen([str(binary), "-c", str(self._config)], stdout=log, stderr=log)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 0.2).close()
            except OSError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError(self.log.read_text())

    def stop(self) -> None:
        if self._process:
            self._process.kill()
            self._process.wait(10)
            self._process = None
