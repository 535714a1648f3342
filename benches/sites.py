"""How far the rules for pages hold on sites that nobody looked at.

    python3 sites.py HORO SHARED

HORO is the program, SHARED the folder with data/extraction and eval/extraction/score.py. Two things are asked.

*Halves*: the pages are put together by site, half of the sites is drawn a thousand times, and each half is scored by
itself: what another half of such sites might give.

*Words*: rules know parts of pages by words in their names and in their text. For each list of such words in
src/extract/page/, on how many sites of the set its words occur, and which are also the name of a site. A word that occurs
on one site only may have been learnt from it.
"""

import collections
import gzip
import importlib.util
import json
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HORO, SHARED = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
SET, SOURCES = SHARED / "data/extraction/dev", Path(__file__).parent.parent / "src/extract/page"
GOALS = {"text F1": 0.955, "block recall": 0.95, "title": 0.85, "date right": 0.92, "date wrong": 0.02, "links": 0.98}
ADDRESS = [
    r"<link[^>]+rel=[\"']?canonical[\"']?[^>]+href=[\"']?([^\"' >]+)",
    r"<link[^>]+href=[\"']?([^\"' >]+)[\"']?[^>]+rel=[\"']?canonical",
    r"property=[\"']?og:url[\"']?\s+content=[\"']?([^\"' >]+)",
]


def site(page, text):
    """The site of a page: the host that it names for itself, the layout of a made page, else the page alone."""
    if page["source"] == "bgsyn":
        return page["id"].rsplit("-", 1)[0]
    for pattern in ADDRESS:
        found = re.search(pattern, text[:200_000], re.I)
        host = found and re.match(r"(?:https?:)?//([^/:]+)", found[1])
        if host:
            return re.sub(r"^www\d?\.", "", host[1].lower())
    return page["id"]


def scored(gold, texts):
    spec = importlib.util.spec_from_file_location("score", SHARED / "eval/extraction/score.py")
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    with tempfile.TemporaryDirectory() as folder:
        listed = []
        for page in gold:
            path = Path(folder) / f"{page['id']}.html"
            path.write_bytes(texts[page["id"]])
            listed.append(f"{page['id']}\t{path}\n")
        (Path(folder) / "list").write_text("".join(listed), encoding="utf-8")
        said = subprocess.run([HORO, "inspect", "extract", "--batch", Path(folder) / "list"], capture_output=True, check=True)
    found = {record["id"]: record for record in map(json.loads, said.stdout.decode().splitlines())}
    return score, score.score(gold, found)


def figures(score, rows):
    of = {key: [row[key] for row in rows if key in row] for key in ("sh", "block", "title", "date", "links")}
    found = {"text F1": score.agg(of["sh"])[2]}
    for name, key in [("block recall", "block"), ("links", "links")]:
        if of[key]:
            found[name] = sum(row[0] for row in of[key]) / sum(row[1] for row in of[key])
    found["title"] = sum(of["title"]) / len(of["title"])
    for name, value in [("date right", "right"), ("date wrong", "wrong")]:
        found[name] = of["date"].count(value) / len(of["date"])
    return found


def halves(score, rows, sites):
    groups = collections.defaultdict(list)
    for row in rows:
        groups[sites[row["id"]]].append(row)
    names, draw = sorted(groups), random.Random(1)
    drawn = collections.defaultdict(list)
    for _ in range(1000):
        half = [row for name in draw.sample(names, len(names) // 2) for row in groups[name]]
        for name, value in figures(score, half).items():
            drawn[name].append(value)
    print(f"{len(names)} sites, 1,000 halves\n")
    print("| figure | all | lowest twentieth | median | highest twentieth | goal | halves that reach it |\n|---|---:|---:|---:|---:|---:|---:|")
    for name, value in figures(score, rows).items():
        values, goal = sorted(drawn[name]), GOALS[name]
        reached = sum(value <= goal if name == "date wrong" else value >= goal for value in values)
        low, middle, high = (values[len(values) * part // 20] for part in (1, 10, 19))
        print(f"| {name} | {value:.3f} | {low:.3f} | {middle:.3f} | {high:.3f} | {goal} | {100 * reached // len(values)} % |")


def words(texts, sites):
    names, metas, told = collections.defaultdict(set), collections.defaultdict(set), collections.defaultdict(str)
    for page, text in texts.items():
        of, text = sites[page], text.decode("utf-8", "replace")
        for found in re.finditer(r"(?:class|id|data-[\w-]+|role|itemprop)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", text):
            for name in (found[1] or found[2] or found[3] or "").split()[:40]:
                names["=" + name.lower()].add(of)
                for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name):
                    names[word.lower()].add(of)
        for found in re.finditer(r"(?:name|property|itemprop)\s*=\s*[\"']?([\w:.\- ]+)", text):
            metas[found[1].strip().lower()].add(of)
        told[of] += text.lower()
    labels = {label for of in set(sites.values()) for label in re.split(r"[.:-]", of) if len(label) > 3}
    print("\n| list | words | on no site | on one | on more | also the name of a site |\n|---|---:|---:|---:|---:|---|")
    for file in ["marks", "lead", "title", "date", "furniture"]:
        for found in re.finditer(r"const (\w+): \[&str; \d+\] = \[(.*?)\];", (SOURCES / f"{file}.rs").read_text(encoding="utf-8"), re.S):
            listed, counts = [word.lower() for word in re.findall(r'"([^"]*)"', found[2])], collections.Counter()
            for word in listed:
                begins = {"FURNITURE_BEGINNINGS": word, "FOREIGN_NAMES": "=" + word}.get(found[1])
                if begins:
                    n_sites = len(set().union(*(of for name, of in names.items() if name.startswith(begins))))
                elif file in ("marks", "lead", "title"):
                    n_sites = len(names.get("=" + word if found[1] == "HIDDEN" else word, ()))
                elif found[1] in ("PUBLISHED", "DATED"):
                    n_sites = len(metas.get(word, ()))
                else:
                    n_sites = sum(word in text for text in told.values())
                counts[min(n_sites, 2)] += 1
            named = ", ".join(sorted(labels.intersection(listed))) or "–"
            print(f"| `{file}::{found[1]}` | {len(listed)} | {counts[0]} | {counts[1]} | {counts[2]} | {named} |")


def main():
    gold = json.loads((SET / "gold.json").read_text(encoding="utf-8"))
    texts = {page["id"]: gzip.decompress((SET / f"html/{page['id']}.html.gz").read_bytes()) for page in gold}
    sites = {page["id"]: site(page, texts[page["id"]].decode("latin1")) for page in gold}
    score, rows = scored(gold, texts)
    halves(score, rows, sites)
    words(texts, sites)


main()
