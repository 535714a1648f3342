"""How soon “horo check --watch” answers a save, in a project of so many articles.

    python3 watch.py HORO [ARTICLES [SAVES]]

Makes a project in a temporary folder, starts the watch, saves a German file with another wrong number again and again,
and measures from the moment before the save until the finding with that number has been read. Prints median and
slowest in milliseconds. “.ci/run measure” runs it; the goal is a hundred milliseconds on a machine with nothing else to
do.
"""

import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HORO = Path(sys.argv[1]).resolve()
ARTICLES = int(sys.argv[2]) if len(sys.argv) > 2 else 100
SAVES = int(sys.argv[3]) if len(sys.argv) > 3 else 40

SENTENCES = [
    "Общината отбеляза Деня на Европа с изложба на детски рисунки.",
    "Дойдоха 48 гости от 3 страни, а кметът откри срещата в 10:30 ч.",
    "Проектът „Заедно“ е на стойност 15 000 евро и завършва на 9 май 2026 г.",
    "Музиката започна следобед, всички получиха топъл чай.",
]
GERMAN = (
    "Die Gemeinde feierte den Europatag mit einer Ausstellung. Es kamen {} Gäste aus 3 Ländern, und der Bürgermeister "
    "eröffnete das Treffen um 10:30 Uhr. Das Projekt „Zusammen“ hat einen Wert von 15.000 Euro und endet am 9. Mai 2026."
)


def make(folder):
    subprocess.run([HORO, "init", folder], check=True, capture_output=True)
    for number in range(ARTICLES):
        paragraphs = "\n\n".join(" ".join(SENTENCES) + f" Това е абзац {number}.{part}." for part in range(8))
        text = f"Новина за Европа, част {number + 1}\n\n9 май 2024 г.\n\n{paragraphs}\n"
        (folder / "input" / f"2024-05-09-{number:05}.txt").write_text(text, encoding="utf-8")
    subprocess.run([HORO, "-C", folder, "run"], capture_output=True)
    return sorted((folder / "locales/de/news").glob("*.ftl"))


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder) / "project"
        files = make(folder)
        watch = subprocess.Popen(
            [HORO, "-C", folder, "check", "--watch", "--format", "json"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1,
        )
        path = files[len(files) // 2]
        ids = re.findall(r"^(p-[0-9a-f]+) =", path.read_text(encoding="utf-8"), re.M)
        # Once it answers it is ready; what it says of all files before that is let go.
        taken = []
        for number in range(SAVES + 1):
            wrong = 500 + number
            text = "".join(f"{id} = {GERMAN.format(wrong if id == ids[-1] else 48)}\n" for id in ids)
            if number == 0:
                subprocess.run(["sleep", "1"], check=True)
            since = time.perf_counter()
            path.write_text(text, encoding="utf-8")
            for line in watch.stdout:
                found = json.loads(line)
                if found["code"] == "number-changed" and str(wrong) in found["message"]:
                    break
            taken.append((time.perf_counter() - since) * 1000)
            time.sleep(0.03)
        watch.terminate()
        watch.wait()
        taken = taken[1:]
        print(
            f"watch, {len(files)} articles: {statistics.median(taken):.0f} ms in the median, "
            f"{max(taken):.0f} ms at most, of {len(taken)} saves"
        )


main()
