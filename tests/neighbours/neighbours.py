"""What horo writes, in the hands of other tools.

Makes a project with the horo that is named first on the command line, lets translators and a changing source work on it,
and passes its files through the real packages:

* python's fluent.syntax, @fluent/syntax (in the folder that is named second) and translate-toolkit read every Fluent file
  and write it back: no byte may change;
* moz.l10n and compare-locales find and load all files through the l10n.toml of “horo init”;
* files are rebuilt as Pontoon does it, from the source's file and without comments, terms and order of their own: horo
  must come to the same ledgers, states and comments as before.
"""

import io
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from fluent.syntax import ast, parse, serialize
from moz.l10n.model import Entry
from moz.l10n.paths import L10nConfigPaths
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage.fluent import FluentFile

from claims import Check

HORO, NODE_FOLDER = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
ROUND_TRIP = NODE_FOLDER / "round_trip.mjs"
TARGETS = ["de", "nl", "ro", "pl", "pt", "lv", "el", "es"]

INPUT = {
    "2024-05-09-evropa.txt": """\
Ден на Европа

9 май 2024 г.

Общината отбеляза Деня на Европа. Дойдоха 48 гости {от три страни}. Имаше музика.

[Снимка] Децата показаха рисунки. Всички получиха чай.

Изложбата остава до края на месеца.

Кратък последен абзац.
""",
    "2024-05-10-vrati.md": """\
# Отворени *врати*

10 май 2024 г.

Повече има на [страницата на проекта](https://example.eu/proekt). Елате!

* първо
* второ { $не }

> „Заповядайте“, каза кметът.
""",
}

TERMS = {
    "bg": "-project =\n    { $form ->\n       *[full] Проект „Заедно“\n        [short] Проектът\n    }\n",
    "de": "-project =\n    { $case ->\n       *[nominative] das Projekt „Zusammen“\n        [genitive] des Projekts\n    }\n"
    "    .gender = neuter\n-only-here = Nur hier\n",
}

# The first words of a draft, and what a translator writes over it. The Dutch one has a layout of his own.
TRANSLATIONS = {
    "de": {
        "Ден на Европа": "Europatag",
        "Общината отбеляза": "Die Gemeinde feierte den Europatag.\n48 Gäste { \"{\" }aus drei Ländern{ \"}\" } kamen zu { -project(case: \"genitive\") }.\nEs gab Musik.",
        "Снимка": "{ \"[\" }Foto] Die Kinder zeigten ihre Bilder.\nAlle bekamen Tee.",
        "Изложбата": "Auch { -project.gender ->\n   *[other] die Ausstellung\n    [neuter] das { -project }\n} bleibt.",
        "Кратък": "Ein kurzer letzter Absatz.",
        "Отворени": "Offene <em>Türen</em>",
    },
    "nl": {
        "Ден на Европа": "\n   Europadag  {-project}",
        "Общината отбеляза": "De gemeente vierde Europadag.\n 48 gasten {\"{\"}uit drie landen{\"}\"} kwamen.\n   Er was muziek.",
        "Изложбата": "{ -project.gender ->\n [neuter] Het blijft.\n *[other] De tentoonstelling blijft.\n }",
        "Кратък": "Een korte laatste alinea.",
    },
    "pl": {"Ден на Европа": "Dzień Europy"},
}

check = Check("neighbours")


class Project:
    def __init__(self, folder):
        self.folder = folder
        subprocess.run([HORO, "init", folder], check=True, capture_output=True)
        for name, text in INPUT.items():
            (folder / "input" / name).write_text(text, encoding="utf-8")

    def horo(self, *arguments):
        told = subprocess.run([HORO, "-C", self.folder, *arguments], capture_output=True, text=True)
        # 1: something is wrong with a text, as it may be here.
        check(f"horo {' '.join(arguments)} ends well", told.returncode in (0, 1), told.stderr)
        return told.stdout

    def fluent(self):
        return sorted(self.folder.glob("locales/*/**/*.ftl"))

    def texts(self):
        return {path: path.read_bytes() for path in self.fluent()}

    def ledgers(self):
        return {path: path.read_text(encoding="utf-8") for path in self.folder.glob("locales/*/.state/*.toml")}

    def status(self):
        return json.loads(self.horo("status", "--json"))

    def messages(self):
        """Every message with its comment and its text, whatever the layout. Variants may come in another form."""
        found = {}
        for path in self.folder.glob("locales/*/news/*.ftl"):
            for entry in parse(path.read_text(encoding="utf-8")).body:
                if isinstance(entry, ast.Message):
                    comment = entry.comment.content.strip() if entry.comment else None
                    text = serialize(ast.Resource([ast.Message(entry.id, entry.value)]))
                    found[path, entry.id.name] = (comment, None if "->" in text else text)
        return found

    def translate(self, locale):
        """Writes over drafts as a person does, in a plain text editor."""
        for path in self.folder.glob(f"locales/{locale}/news/*.ftl"):
            text = path.read_text(encoding="utf-8")
            for entry in reversed(parse(text).body):
                if not isinstance(entry, ast.Message):
                    continue
                draft = text[entry.value.span.start : entry.value.span.end].lstrip(' {"[')
                for words, translation in TRANSLATIONS[locale].items():
                    if draft.startswith(words):
                        start = text.index("=", entry.id.span.end) + 1
                        lines = translation.split("\n")
                        lead = "\n    " if len(lines) > 1 and locale == "de" else " "
                        value = lead + "\n    ".join(lines)
                        text = text[:start] + value + text[entry.value.span.end :]
            path.write_text(text, encoding="utf-8")


def by_fluent_syntax(paths):
    for path in paths:
        path.write_text(serialize(parse(path.read_text(encoding="utf-8")), with_junk=True), encoding="utf-8")


def by_translate_toolkit(paths):
    for path in paths:
        written = io.BytesIO()
        FluentFile(io.BytesIO(path.read_bytes())).serialize(written)
        path.write_bytes(written.getvalue())


def by_javascript(paths):
    names = "\n".join(map(str, paths))
    subprocess.run(["node", ROUND_TRIP], input=names, text=True, check=True, cwd=NODE_FOLDER)


def passes_through_every_tool(project, occasion, paths=None):
    paths = paths or project.fluent()
    before = project.texts()
    for tool in (by_fluent_syntax, by_translate_toolkit, by_javascript):
        tool(paths)
        for path, text in project.texts().items():
            told = f"--- before\n{before[path].decode()}\n--- after\n{text.decode()}"
            check(f"{occasion}: {tool.__name__} leaves {path.relative_to(project.folder)} as it is", text == before[path], told)


def loads_everywhere(project, occasion):
    paths = L10nConfigPaths(str(project.folder / "l10n.toml"))
    check("l10n.toml names the targets", paths.all_locales == set(TARGETS), paths.all_locales)
    wanted = {path for path in project.fluent() if ".state" not in path.parts}
    wanted = {path for path in wanted if path.relative_to(project.folder).parts[1] != "bg"}
    targets = {Path(paths.format_target_path(target, locale)) for (_, target), locales in paths.all().items() for locale in locales}
    check(f"{occasion}: moz.l10n finds all files", targets == wanted, targets ^ wanted)
    for path in sorted(targets):
        parse_resource(str(path))
    told = subprocess.run(
        ["compare-locales", "--json", "-", project.folder / "l10n.toml", project.folder, *TARGETS],
        capture_output=True, text=True,
    )
    check(f"{occasion}: compare-locales runs", told.returncode == 0, told.stdout + told.stderr)
    for locale, summary in json.loads(told.stdout)[0]["summary"].items():
        check(f"{occasion}: compare-locales finds no error in {locale}", summary.get("errors", 0) == 0, told.stdout)
        check(f"{occasion}: compare-locales misses nothing in {locale}", summary.get("missing", 0) == 0, told.stdout)


def rebuild_as_pontoon(project, drops_drafts):
    """From the source's file: only what that has, in its order, without comments."""
    for reference in project.folder.glob("locales/bg/**/*.ftl"):
        name = reference.relative_to(project.folder / "locales/bg")
        if ".state" in name.parts:
            continue
        for locale in TARGETS:
            path = project.folder / "locales" / locale / name
            rebuilt = parse_resource(str(reference))
            translated = {entry.id: entry for section in parse_resource(str(path)).sections
                          for entry in section.entries if isinstance(entry, Entry)}
            for section in rebuilt.sections:
                kept = []
                for entry in section.entries:
                    known = translated.get(entry.id) if isinstance(entry, Entry) else None
                    is_draft = known is not None and "DRAFT untranslated" in known.comment
                    if known is not None and not (drops_drafts and is_draft):
                        entry.value, entry.properties = known.value, known.properties
                        kept.append(entry)
                section.entries = kept if not drops_drafts else kept[::-1]
            path.write_text("".join(serialize_resource(rebuilt)), encoding="utf-8")


def main():
    with tempfile.TemporaryDirectory() as folder:
        project = Project(Path(folder) / "project")
        passes_through_every_tool(project, "a new project")
        project.horo("run")
        passes_through_every_tool(project, "drafts")
        loads_everywhere(project, "drafts")

        for locale in ["bg", *TARGETS]:
            terms = TERMS.get(locale, TERMS["bg"])
            path = project.folder / "locales" / locale / "terms.ftl"
            path.write_text(path.read_text(encoding="utf-8") + terms, encoding="utf-8")
        for locale in TRANSLATIONS:
            project.translate(locale)
        project.horo("run")
        passes_through_every_tool(project, "translations", [path for path in project.fluent() if "nl" not in path.parts])
        before = (project.ledgers(), project.status())
        by_fluent_syntax(project.fluent())
        project.horo("run")
        check("another layout is no edit", before == (project.ledgers(), project.status()))
        check("the states are what people did", "translated" in str(before[0]), before[0])

        article = project.folder / "input" / "2024-05-09-evropa.txt"
        text = article.read_text(encoding="utf-8")
        text = text.replace("Имаше музика.", "Имаше и музика, и танци.").replace("Кратък последен абзац.\n", "Съвсем нов абзац за друго.\n")
        article.write_text(text, encoding="utf-8")
        project.horo("run")
        told = str(project.texts())
        check("something is stale", any(locale["stale"] for article in project.status()["articles"] for locale in article["locales"]))
        aside = list(project.folder.glob("locales/*/.state/*.obsolete.ftl"))
        check("something is obsolete", len(aside) > 1, told)
        passes_through_every_tool(project, "a changed source")
        loads_everywhere(project, "a changed source")

        before = (project.ledgers(), project.status(), project.messages())
        for drops_drafts in (False, True):
            rebuild_as_pontoon(project, drops_drafts)
            check("nothing of horo's is left", "STALE" not in str(project.messages()))
            project.horo("run")
            after = (project.ledgers(), project.status(), project.messages())
            for kind, one, other in zip(("ledgers", "states", "comments and texts"), before, after):
                differing = [(key, one[key], other.get(key)) for key in one if one[key] != other.get(key)]
                check(f"the {kind} outlive a rebuild (drafts dropped: {drops_drafts})", one == other, differing)
        passes_through_every_tool(project, "rebuilt files")
    print(f"neighbours: {check.passed} passed, 0 failed")


main()
