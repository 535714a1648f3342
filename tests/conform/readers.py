"""Feeds as three readers understand them: readers.py HORO WORK BASE

feedparser, newsboat and SimplePie read the feeds of a site of two articles; then one is corrected and the other withdrawn.
A correction replaces, a withdrawal removes, nothing doubles."""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import time

import feedparser

horo, work, base = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
project = work / "project"
environment = {**os.environ, "XDG_CONFIG_HOME": str(work / "keys")}


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60, **more)


def publish(*arguments):
    subprocess.run([horo, "-C", str(project), *arguments], capture_output=True, timeout=60, env=environment)


def feed_file(name):
    return project / "output/current/bg" / name


def by_feedparser(name):
    feed = feedparser.parse(feed_file(name).read_bytes())
    if feed.bozo:
        sys.exit(f"feedparser: {name}: {feed.bozo_exception}")
    return [(entry.id, entry.title, entry.updated, len(entry.content[0].value)) for entry in feed.entries]


def by_simplepie(name):
    told = run("php", str(work / "simplepie.php"), str(work), str(feed_file(name))).stdout
    items = [json.loads(line) for line in told.splitlines()]
    return [(item["id"], item["title"], item["updated"], item["length"]) for item in items]


def by_newsboat(name, cache):
    urls = cache.with_suffix(".urls")
    urls.write_text(f"{base}/bg/{name}\n")
    settings = cache.with_suffix(".conf")
    settings.write_text("keep-articles-days 0\n")
    run("newsboat", "-u", str(urls), "-c", str(cache), "-C", str(settings), "-x", "reload")
    rows = sqlite3.connect(cache).execute("select guid, title, length(content) from rss_item where deleted = 0").fetchall()
    return sorted(rows)


def serves(release):
    for _ in range(100):
        told = run("curl", "-fsS", f"{base}/current.json").stdout
        if json.loads(told)["release"] == release:
            return
        time.sleep(0.1)
    sys.exit("the server did not take the new release over")


def release():
    return json.loads((project / "output/current/release.json").read_text())["release"]


for stale in work.glob("newsboat-*"):
    stale.unlink()
ids = None
for name in ["atom.xml", "rss.xml"]:
    one, two = by_feedparser(name), by_simplepie(name)
    if [entry[0] for entry in one] != [entry[0] for entry in two] or not one:
        sys.exit(f"{name}: two readers see other entries: {one} {two}")
    if len({entry[0] for entry in one}) != len(one) or min(entry[3] for entry in one) < 500:
        sys.exit(f"{name}: entries double or are not whole: {one}")
    if ids not in (None, [entry[0] for entry in one]):
        sys.exit("Atom and RSS name the entries in two ways")
    ids = [entry[0] for entry in one]
before = {name: by_feedparser(name) for name in ["atom.xml", "rss.xml"]}
boats = {name: by_newsboat(name, work / f"newsboat-{name}.db") for name in before}

# A correction in the source that leaves its words alone, so that no translation waits: the page and the feed change.
source = next((project / "input").glob("*.txt"))
text = source.read_text()
first = next(line for line in text.splitlines() if line.strip())
source.write_text(text.replace(first, first + "!", 1))
publish("run")
serves(release())
for name, old in before.items():
    new = by_feedparser(name)
    if [entry[0] for entry in new] != [entry[0] for entry in old] or new[0][1] == old[0][1]:
        sys.exit(f"{name}: the correction did not replace: {old} {new}")
    boat = by_newsboat(name, work / f"newsboat-{name}.db")
    if [row[0] for row in boat] != [row[0] for row in boats[name]]:
        sys.exit(f"{name}: newsboat doubles: {boats[name]} {boat}")

article = ids[0].rstrip("/").rsplit("/", 1)[1]
publish("release", "withdraw", article, "--reason", "conform")
serves(release())
for name in before:
    if any(article in entry[0] for entry in by_feedparser(name)):
        sys.exit(f"{name}: the withdrawn article is still there")
    if f"/{article}/" not in feed_file("atom.xml").read_text():
        sys.exit("the Atom feed does not name what was withdrawn")
if article not in feed_file("feed.json").read_text():
    sys.exit("the JSON feed does not name what was withdrawn")
for path in (project / "output/current").rglob("*"):
    if article in path.name:
        sys.exit(f"{path} is still there")
print("a correction replaced, a withdrawal removed, nothing doubled")
