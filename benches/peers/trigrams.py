"""Looking a text up in a translation memory: PostgreSQL's trigrams (pg_trgm), Python's rapidfuzz and horo, one after the
other in one run.

    python3 trigrams.py HORO SHARED [--queries N]

HORO is the program; SHARED the folder with data/memory (units, queries, and for each query the best likeness that any unit
has). Prints the table of docs/peers.md. PostgreSQL is Debian's (packages postgresql and postgresql-contrib); a cluster of
its own is made in a temporary folder, which only a Unix socket there leads to, run by an unprivileged user and removed.

Each engine is asked for its five best. An answer is right when one of them is as like the query as the best unit there is
(characters, Levenshtein, from three quarters). Trigrams know another likeness, so five give them more than their first.
One connection, one process, no parallel workers; times are those that the asking side sees.
"""

import argparse
import contextlib
import gzip
import json
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

CUTOFF = 0.75
BEST = 5


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def programs():
    """The folder of Debian's PostgreSQL, the newest if there are several."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if not found or not list(Path("/usr/share/postgresql").glob("*/extension/pg_trgm.control")):
        sys.exit("trigrams: PostgreSQL with pg_trgm is not here; install it: apt-get install postgresql postgresql-contrib")
    return found[-1].parent


@contextlib.contextmanager
def database():
    """A connection to a server of its own, which is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="horo-trigrams-"))
    # PostgreSQL refuses to run as root; its package brings a user, and every machine has “nobody”.
    who = {}
    if os.getuid() == 0:
        names = {entry.pw_name for entry in pwd.getpwall()}
        user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
        os.chown(folder, user.pw_uid, user.pw_gid)
        who = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    bin, data = programs(), folder / "data"
    quiet = {"stdout": subprocess.DEVNULL, "cwd": folder, **who}
    # In the locale C pg_trgm takes no Cyrillic letter for a letter.
    subprocess.run(
        [bin / "initdb", "--pgdata", data, "--username", "horo", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"],
        check=True, **quiet,
    )
    settings = {
        "listen_addresses": "", "unix_socket_directories": folder, "fsync": "off", "jit": "off", "shared_buffers": "512MB",
        "maintenance_work_mem": "256MB", "max_parallel_workers_per_gather": "0", "max_parallel_maintenance_workers": "0",
    }
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    server = subprocess.Popen([bin / "postgres", "-D", data, *options], stderr=subprocess.DEVNULL, **quiet)
    try:
        with connected(folder, server) as connection:
            yield connection
    finally:
        # The signal by which it does not wait for those who are connected.
        server.send_signal(signal.SIGINT)
        server.wait(timeout=60)
        shutil.rmtree(folder, ignore_errors=True)


def connected(folder, server):
    deadline = time.monotonic() + 60
    while True:
        try:
            return psycopg.connect(host=str(folder), user="horo", dbname="postgres", autocommit=True)
        except psycopg.OperationalError:
            if server.poll() is not None or time.monotonic() > deadline:
                sys.exit("trigrams: PostgreSQL did not start")
            time.sleep(0.1)


def timed(ask, queries):
    """Every query's answers and how long they took, in milliseconds."""
    answers, took = [], []
    for query in queries:
        since = time.perf_counter()
        found = ask(query)
        took.append((time.perf_counter() - since) * 1000)
        answers.append(found)
    return answers, took


def by_trigrams(units, queries):
    with database() as connection:
        connection.execute("CREATE EXTENSION pg_trgm")
        connection.execute("CREATE TABLE units (bg text NOT NULL)")
        since = time.perf_counter()
        with connection.cursor().copy("COPY units (bg) FROM STDIN") as copy:
            for unit in units:
                copy.write_row([unit])
        filled = time.perf_counter() - since
        # A GiST index finds the nearest by itself. A GIN index finds what is alike enough, by PostgreSQL's own measure
        # of it (0.3), and the nearest of those are taken.
        methods = {"gist": ("gist_trgm_ops(siglen=64)", ""), "gin": ("gin_trgm_ops", "WHERE bg %% %(q)s")}
        for method, (operators, where) in methods.items():
            since = time.perf_counter()
            connection.execute(f"CREATE INDEX made ON units USING {method} (bg {operators})")
            connection.execute("VACUUM ANALYZE units")
            load = filled + time.perf_counter() - since
            connection.execute("SET enable_seqscan = off")
            statement = f"SELECT bg FROM units {where} ORDER BY bg <-> %(q)s LIMIT {BEST}"
            plan = connection.execute(f"EXPLAIN {statement}", {"q": queries[0]}).fetchall()
            if not any("made" in line for (line,) in plan):
                sys.exit(f"trigrams: PostgreSQL does not use the {method} index: {plan}")
            ask = lambda query: [bg for (bg,) in connection.execute(statement, {"q": query}).fetchall()]
            answers, took = timed(ask, queries)
            (size,) = connection.execute("SELECT pg_relation_size('made')").fetchone()
            connection.execute("DROP INDEX made")
            yield f"PostgreSQL pg_trgm, {method.upper().replace('GIST', 'GiST')}", answers, took, load, size


def by_rapidfuzz(units, queries):
    def ask(query):
        found = process.extract(query, units, scorer=Levenshtein.normalized_similarity, processor=None, score_cutoff=CUTOFF, limit=BEST)
        return [text for text, _, _ in found]

    answers, took = timed(ask, queries)
    return "Python rapidfuzz, exhaustive", answers, took, None, None


def by_horo(program, units, queries):
    with tempfile.TemporaryDirectory() as folder:
        lines, packed = Path(folder) / "memory.jsonl", Path(folder) / "packed"
        with lines.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps({"bg": unit, "de": unit, "origin": ""}, ensure_ascii=False) + "\n" for unit in units)
        subprocess.run([program, "memory", "pack", "de", lines, packed], check=True, capture_output=True)
        ask = [program, "inspect", "candidates", "--locale", "de", "--memory", packed]
        since = time.perf_counter()
        subprocess.run(ask, input="x\n", check=True, capture_output=True, text=True)
        load = time.perf_counter() - since
        told = subprocess.run(ask, input="\n".join(queries) + "\n", check=True, capture_output=True, text=True).stdout
        records = [json.loads(line) for line in told.splitlines()]
        answers = [[found["source"] for found in record["candidates"]] for record in records]
        took = [record["micros"] / 1000 for record in records]
        return "horo", answers, took, load, packed.stat().st_size


def percentile(values, part):
    return sorted(values)[int((len(values) - 1) * part)]


def row(name, answers, took, load, size, queries, truth):
    right = total = 0
    for query, found, best in zip(queries, answers, truth, strict=True):
        if best is not None:
            total += 1
            likeness = max((Levenshtein.normalized_similarity(query, text) for text in found), default=0)
            right += likeness >= best - 1e-6
    load = "–" if load is None else f"{load:.1f} s"
    size = "–" if size is None else f"{size / 1e6:.1f} MB"
    times = " | ".join(f"{percentile(took, part):.2f} ms" for part in (0.5, 0.99))
    return f"| {name} | {times} | {right} of {total} | {load} | {size} |"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("horo")
    parser.add_argument("shared", type=Path)
    parser.add_argument("--queries", type=int, default=300)
    arguments = parser.parse_args()
    data = arguments.shared / "data/memory"
    units = [unit["bg"] for unit in lines(data / "memory.jsonl.gz")]
    queries = [query["text"] for query in lines(data / "dev/queries.jsonl.gz")][: arguments.queries]
    truth = [record["best"] for record in lines(data / "dev/truth.jsonl.gz")][: arguments.queries]
    print(f"{len(units)} units, {len(queries)} queries\n")
    print("| engine | p50 | p99 | the best one found | load | index |")
    print("|---|---:|---:|---:|---:|---:|")
    print(row(*by_horo(arguments.horo, units, queries), queries, truth), flush=True)
    print(row(*by_rapidfuzz(units, queries), queries, truth), flush=True)
    for found in by_trigrams(units, queries):
        print(row(*found, queries, truth), flush=True)


if __name__ == "__main__":
    main()
