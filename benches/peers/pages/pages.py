"""Other programs that take the article out of a page and horo, on the same pages, in one run.

    python3 pages.py HORO SHARED CRATES SCRIPTS [--repeat N] [--only ENGINE…]

HORO is the program; SHARED the folder with data/extraction and eval/extraction/score.py; CRATES the program of this
folder's Cargo.toml; SCRIPTS a folder with readability.mjs and the packages of package.json. What is not installed is
left out. Prints the tables of docs/pages.md.

Every engine is one process for all pages, in its own defaults and without the network. Its processor time and its memory
are those of that process, the start included; of N runs the fastest counts. The scorer is SHARED's. What an engine gives as HTML becomes lines by one
and the same function, a line a block, which costs the engine no time; where it has text only, that is taken as it is.
"""

import argparse
import collections
import gzip
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import lxml.html

HERE = Path(__file__).parent
BLOCKS = set(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)


def lines(html):
    """The text of some HTML, a line a block."""
    if not (html or "").strip():
        return ""
    parts = []

    def walk(element):
        is_block = element.tag in BLOCKS
        if is_block:
            parts.append("\n")
        if isinstance(element.tag, str) and element.tag not in ("script", "style"):
            parts.append(" ".join((element.text or "").split("\n")))
            for child in element:
                walk(child)
        if is_block:
            parts.append("\n")
        parts.append(" ".join((element.tail or "").split("\n")))

    sys.setrecursionlimit(20_000)
    walk(lxml.html.fragment_fromstring(html.replace("\0", ""), create_parent="div"))
    folded = (re.sub(r"\s+", " ", line).strip() for line in "".join(parts).split("\n"))
    return "\n".join(line for line in folded if line)


def decoded(page):
    """A page as text, for engines that take no bytes: mark, what it says, UTF-8, Windows' Cyrillic or Latin letters."""
    said = re.search(rb"charset\s*=\s*[\"']?\s*([\w-]+)", page[:4096], re.I)
    names = ["utf-8-sig"] if page.startswith(b"\xef\xbb\xbf") else []
    names += [said[1].decode()] if said else []
    for name in [*names, "utf-8", "cp1251"]:
        try:
            return page.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return page.decode(names[0] if names else "cp1252", "replace")


# What a process held before it became another program counts as its own, so a small one stands between this and the engines.
LAUNCHER = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[2:], stderr=subprocess.DEVNULL)
_, status, used = os.wait4(child.pid, 0)
with open(sys.argv[1], "w") as out:
    print(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, file=out)
"""


def measured(command, repeat):
    """What a command prints as JSON by id, the least processor time, and the most memory in MiB."""
    times, memory, found = [], 0, {}
    for _ in range(repeat):
        with tempfile.TemporaryFile("w+") as out, tempfile.NamedTemporaryFile("r") as told:
            subprocess.run([sys.executable, "-S", "-c", LAUNCHER, told.name, *command], stdout=out, check=True)
            code, seconds, held = told.read().split()
            out.seek(0)
            records = [json.loads(line) for line in out if line.startswith("{")]
        found = {record["id"]: record for record in records}
        if code != "0":
            print(f"{command[:3]} ended with {code} after {len(found)} pages", file=sys.stderr)
        times.append(float(seconds))
        memory = max(memory, int(held))
    return found, min(times), memory


def engines(given, pages):
    """By name, the command, and the one that gives the links where that is another."""
    python = [sys.executable, str(HERE / "engines.py")]
    made = {"horo": ([given.horo, "inspect", "extract", "--batch", pages["horo"]], None)}
    for name in ["trafilatura", "readability-lxml", "newspaper4k", "goose3", "jusText", "boilerpy3"]:
        links = [*python, "trafilatura-links", pages["peers"]] if name == "trafilatura" else None
        made[name] = ([*python, name, pages["peers"]], links)
    for name in ["dom_smoothie", "trafilatura"]:
        made[f"crate {name}"] = ([str(given.crates), name, pages["peers"]], None)
    made["readability.js"] = (["node", str(given.scripts / "readability.mjs"), pages["peers"]], None)
    return made


def unpack(gold, shared, folder):
    """Writes the pages as served and in UTF-8, and the two lists that name them."""
    lists = collections.defaultdict(list)
    for page in gold:
        served, text = folder / f"{page['id']}.html", folder / f"{page['id']}.txt"
        served.write_bytes(gzip.decompress((shared / f"data/extraction/dev/html/{page['id']}.html.gz").read_bytes()))
        text.write_bytes(decoded(served.read_bytes()).encode("utf-8", "replace"))
        lists["horo"].append(f"{page['id']}\t{served}\n")
        lists["peers"].append(f"{page['id']}\t{served}\t{text}\t{page.get('lang') or ''}\n")
    for name, rows in lists.items():
        (folder / name).write_text("".join(rows), encoding="utf-8")
    return {name: str(folder / name) for name in lists}


def figure(summary, kind, key):
    return f"{summary[kind][key]:.3f}".lstrip("0") if kind in summary else "–"


def table(head, rows):
    print("|", " | ".join(head), "|")
    print("|---|" + "---:|" * (len(head) - 1))
    for row in rows:
        print("|", " | ".join(row), "|")
    print()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("horo")
    arguments.add_argument("shared", type=Path)
    arguments.add_argument("crates", type=Path)
    arguments.add_argument("scripts", type=Path)
    arguments.add_argument("--repeat", type=int, default=1)
    arguments.add_argument("--only", nargs="*", help="these engines only, by name")
    given = arguments.parse_args()
    spec = importlib.util.spec_from_file_location("score", given.shared / "eval/extraction/score.py")
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    gold = json.loads((given.shared / "data/extraction/dev/gold.json").read_text(encoding="utf-8"))

    rows, cost = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        pages = unpack(gold, given.shared, Path(folder))
        for name, (command, for_links) in engines(given, pages).items():
            if given.only and name not in given.only:
                continue
            found, seconds, memory = measured(command, given.repeat)
            if not found:
                print(f"{name} is left out: it says nothing", file=sys.stderr)
                continue
            faults = [record["fault"] for record in found.values() if "fault" in record]
            if faults:
                print(f"{name} fails on {len(faults)} pages, first: {faults[0]}", file=sys.stderr)
            for record in found.values():
                if name != "horo" and "html" in record:
                    record["text"] = lines(record["html"])
            for id_, record in (measured(for_links, 1)[0] if for_links else {}).items():
                found[id_]["html"] = record.get("html")
            rows[name] = score.score(gold, found)
            cost[name] = (len(gold) / seconds, memory)
    show(score, gold, rows, cost)


def show(score, gold, rows, cost):
    head = ["engine", "text F1", "±", "block recall", "title", "date right", "wrong", "links", "nothing found", "pages/CPU-s", "peak MiB"]
    said = []
    for name, each in rows.items():
        whole = score.summary(each)
        # Who gives no title, no date or no links is not said to give wrong ones.
        has_title = any(row.get("title") for row in each)
        has_date = whole["date"]["missing"] < 1
        said.append([
            name,
            figure(whole, "text", "F1"),
            figure(whole, "text", "F1_std"),
            figure(whole, "block", "R"),
            figure(whole, "title", "exact") if has_title else "–",
            figure(whole, "date", "right") if has_date else "–",
            figure(whole, "date", "wrong") if has_date else "–",
            figure(whole, "links", "kept"),
            str(whole["empty"]),
            f"{cost[name][0]:.0f}",
            str(cost[name][1]),
        ])  # fmt: skip
    table(head, said)
    for title, key, least in [("source", "source", 1), ("language", "lang", 5)]:
        groups = collections.Counter(str(page.get(key) or "unknown") for page in gold)
        names = [group for group, count in groups.most_common() if count >= least]
        for metric, kind, part in [("text F1", "text", "F1"), ("block recall", "block", "R"), ("title", "title", "exact"), ("date right", "date", "right"), ("date wrong", "date", "wrong")]:
            body = []
            for name, each in rows.items():
                if kind == "title" and not any(row.get("title") for row in each):
                    continue
                if kind == "date" and score.summary(each)["date"]["missing"] == 1:
                    continue
                of = {group: score.summary([row for row in each if str(row[key] or "unknown") == group]) for group in names}
                body.append([name, *(figure(of[group], kind, part) for group in names)])
            table([f"{metric} by {title}", *(f"{group} ({groups[group]})" for group in names)], body)


main()
