"""Apertium, a real machine that translates, as an engine of horo's.

Starts Apertium's APy (from Debian: apertium-apy and apertium-es-pt) on the loopback and has the horo that is named first
on the command line draft a Spanish article in Portuguese: it must come as Portuguese, with every number, address and tag
of the source. Where it is not installed (apt-get install apertium-apy apertium-es-pt), the script says so and does nothing.
"""

import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from claims import Check

HORO = Path(sys.argv[1]).resolve()
MODES = Path("/usr/share/apertium")
ARTICLE = """La biblioteca abre sus puertas

2024-03-06

La biblioteca municipal abre el sábado. Los niños leen libros nuevos.

Escriban a info@biblioteca.es o llamen al 038 603 300.
"""

check = Check("apertium")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def ready(address):
    for _ in range(100):
        try:
            return urllib.request.urlopen(f"{address}/listPairs", timeout=2).read().decode()
        except OSError:
            time.sleep(0.2)
    sys.exit("apertium: the server does not answer")


def draft(folder, address):
    root = folder / "project"
    subprocess.run([HORO, "init", root], capture_output=True, check=True)
    for old in (root / "input").glob("*"):
        old.unlink()
    settings = (root / "horo.toml").read_text(encoding="utf-8")
    settings = re.sub(r'source = "bg"', 'source = "es"', settings)
    settings = re.sub(r"targets = \[[^\]]*\]", 'targets = ["pt"]', settings)
    (root / "horo.toml").write_text(settings + f'\n[[engine]]\nkind = "apertium"\naddress = "{address}"\n', encoding="utf-8")
    (root / "input" / "biblioteca.txt").write_text(ARTICLE, encoding="utf-8")
    subprocess.run([HORO, "-C", root, "run"], capture_output=True)
    told = subprocess.run([HORO, "-C", root, "draft", "pt"], capture_output=True, text=True)
    return told, "".join(path.read_text(encoding="utf-8") for path in (root / "locales/pt/news").glob("*.ftl"))


def main():
    if not shutil.which("apertium-apy") or not (MODES / "modes/es-pt.mode").exists():
        print("apertium: skipped; it is not installed (apt-get install apertium-apy apertium-es-pt)")
        return
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        ["apertium-apy", "--port", str(port), "--num-processes", "1", str(MODES)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        pairs = ready(address)
        check("the server has the pair", "spa" in pairs and "por" in pairs, pairs)
        with tempfile.TemporaryDirectory() as folder:
            told, file = draft(Path(folder), address)
            check("horo draft ends well", told.returncode == 0, told.stderr)
            check("messages are drafted by Apertium", re.search(r"pt: [2-9] messages drafted by Apertium", told.stderr), told.stderr)
            check("it is Portuguese", re.search(r"biblioteca municipal abre o sábado|As crianças|livros novos", file), file)
            own = "\n".join(line for line in file.split("\n") if not line.startswith("#"))
            check("address and number came back", "info@biblioteca.es" in own and "038 603 300" in own and "x.y" not in own, file)
            check("it is a machine's", "# DRAFT machine-made" in file, file)
    finally:
        server.terminate()
        server.wait(timeout=10)
    print(f"apertium: {check.passed} passed: a real engine drafts for horo")


main()
