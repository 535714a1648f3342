"""The checks of other tools and horo's, on the same rows: what they find by class, what they raise on published texts.

    python3 peers.py HORO SHARED [--clean N]

HORO is the program; SHARED the folder with data/defects (rows with one known fault each, and a clean twin), the strings
of Firefox and those of Debian. Prints the table of docs/peers.md. Needs translate-toolkit, compare-locales and Weblate
5.14.3 (only its checks run, on the same mock of a unit as its own tests have); what is not installed is left out.

A fault counts as found (net) when a check speaks more often than on the clean twin, so that noise wins nothing. A row
of a published text counts as alarmed when any check speaks at least as a warning. pofilter's checks on capitals are off:
they speak on nearly every row, as they expect English capitals.
"""

import argparse
import collections
import gzip
import itertools
import json
import subprocess
import sys
import time
import warnings
from pathlib import Path

LANGUAGES = ["de", "nl", "ro", "pl", "pt", "lv", "el", "es"]


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def is_plain(text):
    """Whether a text is the same in Fluent as everywhere else."""
    return text.strip() == text and text and not set(text) & set("{}\n\\%<>&_$") and text[0] not in ".[*"


def spread(pairs, count):
    """So many pairs from all over a list, each in one language, the languages in turn."""
    step = max(1, len(pairs) // count)
    turns = itertools.cycle(LANGUAGES)
    rows = []
    for pair, language in zip(pairs[::step], turns):
        target = pair.get(language)
        if target and is_plain(target) and is_plain(pair["bg"]) and len(pair["bg"]) > 15:
            rows.append({"id": f"{len(rows)}", "lang": language, "source": pair["bg"], "target": target})
    return rows


def corpora(shared, gold, count):
    news = [row for row in gold if row["class"] == "clean" and row["kind"] == "published" and not row.get("known")]
    mozilla = [
        {**row, "pt": row.get("pt-PT"), "es": row.get("es-ES")}
        for row in lines(shared / "data/fluent/tm-mozilla-bg-aligned.jsonl.gz")
        if row["product"].startswith("firefox")
    ]
    debian = [row for row in lines(shared / "data/memory/memory.jsonl.gz") if row["origin"].startswith("debian/")]
    return {"news": news, "Firefox": spread(mozilla, count), "Debian": spread(debian, count)}


def by_horo(program):
    def run(rows):
        text = "".join(json.dumps({key: row[key] for key in ("id", "lang", "source", "target")}, ensure_ascii=False) + "\n" for row in rows)
        told = subprocess.run([program, "inspect", "check"], input=text, capture_output=True, text=True, check=True)
        said = {}
        for line in told.stdout.splitlines():
            record = json.loads(line)
            said[record["id"]] = [found["code"] for found in record["diagnostics"] if found["severity"] != "note"]
        return said

    return run


def by_pofilter():
    from translate.filters import checks
    from translate.storage import po

    # It warns of every control character that a row has on purpose.
    warnings.filterwarnings("ignore", module="translate")
    off = {"startcaps", "simplecaps"}
    checkers = {
        language: checks.StandardUnitChecker(checkerconfig=checks.CheckerConfig(targetlanguage=language))
        for language in LANGUAGES
    }
    prose = {
        language: checks.StandardChecker(checkerconfig=checks.CheckerConfig(targetlanguage=language), excludefilters=off)
        for language in LANGUAGES
    }

    def run(rows):
        said = {}
        for row in rows:
            unit = po.pounit(row["source"])
            unit.target = row["target"]
            found = list(prose[row["lang"]].run_filters(unit))
            found += list(checkers[row["lang"]].run_filters(unit))
            said[row["id"]] = found
        return said

    return run


def by_compare_locales():
    from compare_locales.checks import getChecker
    from compare_locales.parser import getParser
    from compare_locales.paths import File

    def entity(text):
        parser = getParser("a.ftl")
        parser.readUnicode(f"m = {text}\n")
        return [each for each in parser if getattr(each, "key", None) == "m" and hasattr(each, "entry")], parser

    def run(rows):
        said = {}
        for row in rows:
            checker = getChecker(File("a.ftl", "a.ftl", locale=row["lang"]))
            (source, _), (target, _) = entity(row["source"]), entity(row["target"])
            if not target:
                said[row["id"]] = ["junk"]
            elif source:
                said[row["id"]] = [f"{each[0]}: {each[2][:20]}" for each in checker.check(source[0], target[0])]
        return said

    return run


def by_weblate():
    from django.conf import settings

    settings.configure(
        INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"], USE_I18N=False, SECRET_KEY="none", CHECK_LIST=[], AUTOFIX_LIST=[]
    )
    import importlib
    import types

    import django

    django.setup()
    # What belongs to Weblate's database and its drawing of texts is not asked.
    models, fonts = types.ModuleType("weblate.checks.models"), types.ModuleType("weblate.fonts.utils")
    models.CHECKS, models.Check = {}, object
    fonts.get_font_weight = fonts.check_render_size = fonts.render_size = lambda *_, **__: None
    sys.modules["weblate.checks.models"], sys.modules["weblate.fonts.utils"] = models, fonts
    modules = [
        "same", "chars", "format", "angularjs", "icu", "qt", "ruby", "markup", "placeholders", "duplicate",
        "fluent.syntax", "fluent.parts", "fluent.references", "fluent.inner_html",
    ]
    for module in modules:
        importlib.import_module(f"weblate.checks.{module}")
    from weblate.checks.base import TargetCheck

    def below(kind):
        for child in kind.__subclasses__():
            yield child
            yield from below(child)

    flags = {"fluent-target-syntax", "fluent-parts", "fluent-references", "fluent-target-inner-html"}
    checks = {kind.check_id: kind() for kind in below(TargetCheck) if kind.check_id and kind.target}
    checks = [checks[name] for name in sorted(checks)]

    class Holder:
        def __init__(self, **given):
            self.__dict__.update(given)

        def __getattr__(self, name):
            if name == "base_code":
                return self.code
            raise AttributeError(name)

    class Flags(set):
        def has_any(self, names):
            return bool(self & set(names))

        def has_value(self, name):
            return False

    def unit(row):
        plural = Holder(number=1, id=1, pk=1)
        language = Holder(code=row["lang"], base_code=row["lang"], plural=plural, direction="ltr", pk=1, id=1)
        language.is_base = lambda codes: row["lang"] in codes
        language.is_cjk = lambda: False
        english = Holder(code="bg", base_code="bg", plural=plural, pk=2, id=2)
        english.is_base = lambda codes: "bg" in codes
        component = Holder(source_language=english, file_format="fluent", is_multivalue=False, id=1)
        translation = Holder(language=language, component=component, plural=plural, is_source=False, is_template=False, id=1)
        flag = Flags(flags)
        made = Holder(
            source=row["source"], target=row["target"], sources=[row["source"]], targets=[row["target"]], all_flags=flag, flags=flag,
            translation=translation, check_cache={}, id_hash=1, note="", context="m", state=20, readonly=False, translated=True,
            fuzzy=False, is_source=False, glossary_terms=None, all_checks_names=set(), machinery={},
        )
        made.get_source_plurals = lambda: [row["source"]]
        made.get_target_plurals = lambda: [row["target"]]
        return made

    def run(rows):
        said = {}
        for row in rows:
            made = unit(row)
            found = []
            for check in checks:
                try:
                    if check.should_skip(made):
                        continue
                    # One text on either side: the way over the forms of a plural needs the languages' table.
                    is_plain = type(check).check_target_unit is TargetCheck.check_target_unit
                    texts = ([row["source"]], [row["target"]])
                    speaks = check.check_single(row["source"], row["target"], made) if is_plain else check.check_target_unit(*texts, made)
                    if speaks:
                        found.append(check.check_id)
                except (AttributeError, ImportError, RuntimeError, TypeError, ValueError) as fault:
                    failed[check.check_id] = str(fault)
            said[row["id"]] = found
        return said

    failed = {}
    run.failed = failed
    return run


def net(gold, said):
    """By class: how many rows, and in how many something is said that is not said of the twin."""
    classes = collections.defaultdict(lambda: [0, 0])
    for row in gold:
        if row["class"] == "clean":
            continue
        found = collections.Counter(said.get(row["id"], []))
        found -= collections.Counter(said.get(row.get("twin"), []))
        classes[row["class"]][0] += 1
        classes[row["class"]][1] += bool(found)
    return classes


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("horo")
    arguments.add_argument("shared", type=Path)
    arguments.add_argument("--clean", type=int, default=4000)
    arguments = arguments.parse_args()
    gold = list(lines(arguments.shared / "data/defects/dev.jsonl.gz"))
    published = corpora(arguments.shared, gold, arguments.clean)
    makers = {
        "horo": lambda: by_horo(arguments.horo),
        "pofilter": by_pofilter,
        "Weblate": by_weblate,
        "compare-locales": by_compare_locales,
    }
    classes, alarms, speed = {}, {}, {}
    for name, make in makers.items():
        try:
            run = make()
        except ImportError as missing:
            print(f"{name} is left out: {missing}", file=sys.stderr)
            continue
        before = time.process_time() + children()
        said = run(gold)
        speed[name] = len(gold) / (time.process_time() + children() - before)
        classes[name] = net(gold, said)
        alarms[name] = {corpus: sum(map(bool, run(rows).values())) / len(rows) for corpus, rows in published.items()}
        for check, fault in getattr(run, "failed", {}).items():
            print(f"{name}: {check} cannot run: {fault}", file=sys.stderr)
    table(classes, alarms, speed, {corpus: len(rows) for corpus, rows in published.items()})


def children():
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def table(classes, alarms, speed, sizes):
    names = list(classes)
    print("| class | rows |", " | ".join(names), "|")
    print("|---|---:|" + "---:|" * len(names))
    shares = collections.defaultdict(list)
    legitimate = collections.defaultdict(lambda: [0, 0])
    for kind in sorted(classes[names[0]]):
        cells = []
        for name in names:
            rows, found = classes[name][kind]
            if kind.startswith("ok_"):
                legitimate[name][0] += rows
                legitimate[name][1] += found
            else:
                shares[name].append(found / rows)
            cells.append(f"{100 * found / rows:.0f} %")
        if not kind.startswith("ok_"):
            print(f"| `{kind}` | {classes[names[0]][kind][0]} |", " | ".join(cells), "|")
    mean = [f"{100 * sum(shares[name]) / len(shares[name]):.1f} %" for name in names]
    print("| **mean of the classes** | |", " | ".join(mean), "|")
    rows = legitimate[names[0]][0]
    said = [f"{100 * legitimate[name][1] / legitimate[name][0]:.1f} %" for name in names]
    print(f"| *legitimate variations alarmed* | {rows} |", " | ".join(said), "|")
    for corpus, rows in sizes.items():
        said = [f"{100 * alarms[name][corpus]:.1f} %" for name in names]
        print(f"| *published {corpus} alarmed* | {rows} |", " | ".join(said), "|")
    print("| *rows a second of the processor* | |", " | ".join(f"{speed[name]:,.0f}" for name in names), "|")


main()
