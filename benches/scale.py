"""How long horo takes, and how much memory, in projects of 100, 1,000 and 10,000 articles in nine languages.

    scale.py HORO NEWS FOLDER [ARTICLES…]

HORO is the program, NEWS the shared data of news articles (with its make_project.py), FOLDER where the projects are
made: they stay there, so that a second call only measures. A project of 10,000 articles takes 6 GB and a quarter of an
hour. Times are medians of five runs, with the disk's cache warm, unless a column says otherwise.
"""
import json
import os
import re
import statistics
import subprocess
import sys
import time

LOCALES = ["de", "nl", "ro", "pl", "pt", "lv", "el", "es"]
MESSAGE = re.compile(r"^([a-z0-9-]+) =(.*(?:\n(?:    .*|\s*))*)", re.M)
RUNS = 5


def measured(horo, *arguments):
    """Wall time and CPU time in seconds, and the most memory in MB."""
    since = time.monotonic()
    child = subprocess.Popen([horo, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"scale.py: horo {' '.join(arguments)} ended with {os.waitstatus_to_exitcode(status)}")
    return time.monotonic() - since, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000


def medians(times, before=lambda nth: None, *arguments):
    made = []
    for nth in range(times):
        before(nth)
        made.append(measured(*arguments))
    return tuple(statistics.median(column) for column in zip(*made))


def words(text):
    return " ".join(text.split())


def line(text):
    """A line of text as a line of a Fluent pattern; the data hold a control character, which would be an error."""
    text = re.sub(r"[\x80-\x9f]", "", text)
    text = re.sub(r"[{}]", lambda bracket: '{ "%s" }' % bracket[0], text.strip())
    return '{ "%s" }%s' % (text[0], text[1:]) if text[:1] in "[*." else text


def translations(folder):
    """The paragraphs in Bulgarian, and for each its translations, a sentence a line."""
    with open(f"{folder}/translations.jsonl", encoding="utf-8") as lines:
        sentences = {row["bg"]: row for row in map(json.loads, lines)}
    with open(f"{folder}/project.json", encoding="utf-8") as articles:
        articles = json.load(articles)
    return {
        words(" ".join(paragraph)): {
            locale: "\n".join("    " + line(sentences[sentence][locale]) for sentence in paragraph) for locale in LOCALES
        }
        for article in articles
        for paragraph in [[article["title"]], *article["paragraphs"]]
    }


def make(horo, news, folder, articles):
    """A project in which everything is translated, and published once; how long the run with all drafts took."""
    subprocess.run([horo, "init", folder], check=True, capture_output=True)
    for name in os.listdir(f"{folder}/input"):
        os.remove(f"{folder}/input/{name}")
    made = [sys.executable, f"{news}/make_project.py", "--n", str(articles), "--out", folder]
    subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
    known = translations(folder)
    drafts = measured(horo, "-C", folder, "run")
    for name in sorted(os.listdir(f"{folder}/locales/bg/news")):
        with open(f"{folder}/locales/bg/news/{name}", encoding="utf-8") as source:
            source = {message[1]: words(message[2]) for message in MESSAGE.finditer(source.read())}
        for locale in LOCALES:
            path = f"{folder}/locales/{locale}/news/{name}"
            with open(path, encoding="utf-8") as target:
                text = target.read()

            def translated(message):
                paragraph = known.get(source.get(message[1]))
                return f"{message[1]} =\n{paragraph[locale]}\n\n" if paragraph else message[0]

            with open(path, "w", encoding="utf-8") as target:
                target.write(MESSAGE.sub(translated, text))
    return drafts, measured(horo, "-C", folder, "run")


def edit(folder):
    """Changes a word of one translation, another article each time."""
    names = sorted(os.listdir(f"{folder}/locales/de/news"))

    def change(nth):
        path = f"{folder}/locales/de/news/{names[len(names) // 2 + nth]}"
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(re.sub(r"(\n    \w+ )(?!.*\n    \w+ )", rf"\1{'noch ' if nth % 2 else 'auch '}", text, count=1, flags=re.S))

    return change


def main(horo, news, root, *sizes):
    print("  articles  job                      seconds  CPU s  memory MB")
    for size in map(int, sizes or (100, 1000, 10000)):
        folder = f"{root}/p{size}"
        rows = []
        if not os.path.exists(f"{folder}/output/current"):
            drafts, first = make(horo, news, folder, size)
            rows = [("every article is new", drafts), ("all translated, released", first)]
        at = (horo, "-C", folder)
        measured(*at, "run")
        rows.append(("status", medians(RUNS, lambda nth: None, *at, "status")))
        rows.append(("run, nothing changed", medians(RUNS, lambda nth: None, *at, "run")))
        rows.append(("run, one file edited", medians(RUNS, edit(folder), *at, "run")))
        for job, (wall, cpu, memory) in rows:
            print(f"  {size:>8}  {job:<24} {wall:>7.2f} {cpu:>6.2f} {memory:>10.0f}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
