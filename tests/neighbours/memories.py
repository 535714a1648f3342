"""horo's memory in the hands of other tools, and theirs in horo's.

Makes a project with the horo that is named first on the command line and exports its memory. Then

* translate-toolkit reads the file, and what it writes of it goes back into horo as it was;
* OmegaT (3.6, from Debian, with nobody at the screen) translates the Bulgarian texts with nothing else than that file:
  every segment, also a single sentence out of a paragraph, has to come out as the project's own translation; its memory
  of that work goes back into horo.

Where OmegaT is not installed (apt-get install omegat), that part says so and is left out.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from translate.storage import tmx

from claims import Check

HORO = Path(sys.argv[1]).resolve()
JAR = Path("/usr/share/omegat/OmegaT.jar")
ARTICLE = """Ден на отворените врати

6 март 2024 г.

Читалището „Просвета“ кани всички на 9 март 2024 г. от 10:30 ч. Входът е свободен.

Ще дойдат гости от 5 града & 3 села: „Изгрев“ и <други>.
"""
TITLE = "Tag der offenen Tür"
GERMAN = [
    "Das Kulturhaus „Prosveta“ lädt alle am 9. März 2024 um 10:30 Uhr ein. Der Eintritt ist frei.",
    "Es kommen Gäste aus 5 Städten & 3 Dörfern: „Izgrev“ und &lt;andere>.",
]
SETTINGS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
  <project version="1.0">
    <source_dir>__DEFAULT__</source_dir>
    <target_dir>__DEFAULT__</target_dir>
    <tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir>
    <dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>BG</source_lang>
    <target_lang>DE</target_lang>
    <sentence_seg>false</sentence_seg>
    <support_default_translations>true</support_default_translations>
    <remove_tags>false</remove_tags>
  </project>
</omegat>
"""

# A paragraph of the new text that the project has only as a sentence of a longer one.
SENTENCE = ("Входът е свободен.", "Der Eintritt ist frei.")

check = Check("memories")


def run(*command, **more):
    done = subprocess.run(command, capture_output=True, text=True, **more)
    check(f"“{' '.join(map(str, command[:4]))} …” ends well", done.returncode == 0, done.stdout + done.stderr)
    return done


def translated_project(root):
    run(HORO, "init", root)
    for old in (root / "input").glob("*"):
        old.unlink()
    (root / "input" / "den.txt").write_text(ARTICLE, encoding="utf-8")
    subprocess.run([HORO, "-C", root, "run"], capture_output=True)
    (german,) = (root / "locales/de/news").glob("*.ftl")
    text = german.read_text(encoding="utf-8")
    translations = iter([TITLE, *GERMAN])
    # One message after another; what stands below an id are the source's words.
    message = re.compile(r"^([a-z][a-z0-9-]*) =.*(?:\n .*)*", re.MULTILINE)
    german.write_text(message.sub(lambda found: f"{found[1]} = {next(translations)}", text), encoding="utf-8")
    subprocess.run([HORO, "-C", root, "run"], capture_output=True)


def with_translate_toolkit(root, exported):
    store = tmx.tmxfile.parsefile(str(exported))
    pairs = [(unit.source, unit.target) for unit in store.units]
    wanted = [(source.replace("&lt;", "<"), german.replace("&lt;", "<")) for source, german in zip(paragraphs(), [TITLE, *GERMAN])]
    first = (paragraphs()[1].removesuffix(f" {SENTENCE[0]}"), GERMAN[0].removesuffix(f" {SENTENCE[1]}"))
    wanted[2:2] = [first, SENTENCE]
    check("translate-toolkit reads every pair", pairs == wanted, pairs)
    theirs = root.parent / "toolkit.tmx"
    store.savefile(str(theirs))
    told = run(HORO, "-C", root, "memory", "import", theirs).stderr
    check("what translate-toolkit writes comes in", "5 new" in told and "×" not in told, told)
    kept = (root / "locales/de/memory/toolkit.tmx").read_text(encoding="utf-8")
    check("with its words", all(escape(german.replace("&lt;", "<")) in kept for german in GERMAN), kept)


def paragraphs():
    return [line for line in ARTICLE.split("\n") if line and not line.startswith("6 март")]


def with_omegat(root, exported):
    if not JAR.exists() or not shutil.which("java"):
        print("memories: OmegaT is not installed (apt-get install omegat), so its part is left out")
        return
    client = root.parent / "client"
    for name in ["source", "target", "omegat", "glossary", "dictionary", "tm/auto"]:
        (client / name).mkdir(parents=True)
    shutil.copy(exported, client / "tm/auto/horo.tmx")
    (client / "omegat.project").write_text(SETTINGS, encoding="utf-8")
    texts = [*paragraphs(), SENTENCE[0]]
    (client / "source" / "den.txt").write_text("\n\n".join(texts) + "\n", encoding="utf-8")
    java = ["java", "-Djava.awt.headless=true", f"-Duser.home={root.parent}", "-jar", JAR, client]
    told = run(*java, "--mode=console-translate", f"--config-dir={root.parent / 'config'}", timeout=60)
    target = (client / "target" / "den.txt").read_text(encoding="utf-8")
    wanted = [text.replace("&lt;", "<") for text in [TITLE, *GERMAN, SENTENCE[1]]]
    check("OmegaT fills every segment from the memory", target.rstrip().split("\n\n") == wanted, target + told.stdout)
    # Level 1, level 2, and level 1 with OmegaT's own tags.
    for form in ["level1", "level2", "omegat"]:
        name = f"client-{form}.tmx"
        told = run(HORO, "-C", root, "memory", "import", client / name).stderr
        check(f"every pair of OmegaT's memory comes in ({form})", "4 new" in told and "×" not in told, told)
        kept = (root / f"locales/de/memory/{Path(name).stem}.tmx").read_text(encoding="utf-8")
        check("with its words", all(escape(text) in kept for text in [*texts, *wanted]), kept)
    told = run(HORO, "-C", root, "memory", "search", "de", paragraphs()[1]).stdout
    check("and is found, once", told.count("100 %  ") == 1 and wanted[1] in told, told)


def main():
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "horo"
        exported = Path(folder) / "horo.tmx"
        translated_project(root)
        told = run(HORO, "-C", root, "memory", "export", exported, "de").stderr
        check("the whole article is in the memory", "3 translations and 2 single sentences" in told, told)
        with_translate_toolkit(root, exported)
        with_omegat(root, exported)
    print(f"memories: {check.passed} passed: other tools read horo's memory, and horo reads theirs")


main()
