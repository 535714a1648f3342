"""What hostile pages and a hostile server cost: wall time, processor time and memory of a run that meets one.

    python3 bombs.py HORO SHARED

HORO is the program, SHARED the folder with eval/bombs. Each hostile page lies in the input/ of a project of its own,
beside a good article; each path of the hostile server is added with “horo add”. The memory is the most that any one
process held, horo or the one that reads pages for it; all of them are waited for. A run has to end by itself with a
documented code and a sentence about the page, and has to take the good article over. Prints the slowest and the largest,
and ends with 1 where something takes longer than five seconds or more than 512 MiB.
"""

import ctypes
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HORO, BOMBS = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve() / "eval/bombs"
SECONDS, MEBIBYTES = 5, 512
PR_SET_CHILD_SUBREAPER = 36
SETTINGS = '[locales]\nsource = "bg"\ntargets = ["de"]\n\n[site]\nbase_url = "https://example.eu"\n'
GOOD = "Отворени врати в читалището\n\nСряда, 6 Март 2024\n\nДойдоха 48 гости от 3 страни, а кметът откри срещата.\n"
# The server leaves everybody without an answer who asks for robots.txt first, as horo does; it is told to have none.
WITHOUT_ROBOTS = """
import http.server, runpy, sys
parse = http.server.BaseHTTPRequestHandler.parse_request
def without_robots(self):
    if not parse(self):
        return False
    if self.path == "/robots.txt":
        self.send_error(404)
        return False
    return True
http.server.BaseHTTPRequestHandler.parse_request = without_robots
runpy.run_path(sys.argv[1])
"""
PATHS = "gz loop ssrf secret file slow stall endless short bighead manyhead badgz nothing".split()


def measured(arguments, folder):
    """Exit code, what was said, wall and processor seconds, and the most MiB of one process."""
    with tempfile.TemporaryFile() as said:
        since = time.monotonic()
        child = subprocess.Popen([HORO, "-C", folder, *arguments], stdout=subprocess.DEVNULL, stderr=said)
        code, processor, memory, wall = None, 0.0, 0, 0.0
        # The one that reads pages outlives horo by a moment and becomes this process's own child.
        while True:
            try:
                id_, status, used = os.wait4(-1, 0)
            except ChildProcessError:
                break
            if id_ == child.pid:
                code, wall = os.waitstatus_to_exitcode(status), time.monotonic() - since
                child.returncode = code
            processor += used.ru_utime + used.ru_stime
            memory = max(memory, used.ru_maxrss / 1024)
        said.seek(0)
        return code, said.read().decode(), wall, processor, memory


def main():
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    rows, wrong = [], []
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        subprocess.run([sys.executable, BOMBS / "gen_bombs.py", scratch / "pages", "html_*"], check=True, stdout=subprocess.DEVNULL)
        for page in sorted((scratch / "pages").iterdir()):
            folder = scratch / "project"
            (folder / "input").mkdir(parents=True)
            (folder / "horo.toml").write_text(SETTINGS, encoding="utf-8")
            (folder / "input/good.txt").write_text(GOOD, encoding="utf-8")
            page.rename(folder / "input" / page.name)
            code, said, *cost = measured(["run"], folder)
            went_on = any(folder.glob("locales/bg/news/*otvoreni-vrati*.ftl"))
            if code not in (0, 1) or page.name not in said or not went_on:
                wrong.append(f"{page.name}: {code}, {said[:200]}")
            rows.append((page.name, *cost))
            subprocess.run(["rm", "-rf", folder], check=True)
        n_pages = len(rows)
        rows += server(scratch, wrong)
    print(f"{n_pages} pages, {len(rows) - n_pages} paths of the server")
    print("| | wall s | processor s | MiB |\n|---|---:|---:|---:|")
    shown = {*sorted(rows, key=lambda row: -row[1])[:8], *sorted(rows, key=lambda row: -row[3])[:4]}
    for name, wall, processor, memory in sorted(shown, key=lambda row: -row[1]):
        print(f"| {name} | {wall:.2f} | {processor:.2f} | {memory:.0f} |")
    wrong += [f"{row[0]}: {row[1]:.1f} s, {row[3]:.0f} MiB" for row in rows if row[1] > SECONDS or row[3] > MEBIBYTES]
    print("\n".join(wrong) or f"all of them within {SECONDS} s and {MEBIBYTES} MiB, and told", file=sys.stderr if wrong else sys.stdout)
    sys.exit(bool(wrong))


def server(scratch, wrong):
    """The same for every path of the server."""
    rows = []
    script = subprocess.Popen([sys.executable, "-c", WITHOUT_ROBOTS, BOMBS / "hostile_server.py"], cwd=scratch, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    # It must not be waited for as one of horo's.
    port = scratch / "port"
    while not (port.exists() and port.read_text()):
        time.sleep(0.05)
    for path in PATHS:
        folder = scratch / f"server-{path}"
        (folder / "input").mkdir(parents=True)
        address = f"127.0.0.1:{port.read_text().strip()}"
        (folder / "horo.toml").write_text(f'{SETTINGS}\n[fetch]\nallow_private = ["{address}"]\n', encoding="utf-8")
        since = time.monotonic()
        child = subprocess.Popen([HORO, "-C", folder, "add", f"http://{address}/{path}"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        said = child.stderr.read().decode()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (1, 6) or "error[" not in said or any((folder / "input").iterdir()):
            wrong.append(f"/{path}: {child.returncode}, {said[:200]}")
        rows.append((f"/{path}", time.monotonic() - since, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024))
    script.kill()
    script.wait()
    return rows


main()
