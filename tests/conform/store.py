"""Releases in an object store: store.py HORO PROJECT WORK

moto answers as S3 does. Eight publishers push at once: one wins, and everything in the store is the winner's. Uploads
that are killed leave readers what they had, and the next push ends them. A partner pulls what the winner signed. What was
withdrawn is gone from the store's pages. What the others left is removed when it is old, and not before."""
import datetime
import logging
import os
import pathlib
import shutil
import subprocess
import sys
import time

import boto3
from moto.s3.models import s3_backends
from moto.server import ThreadedMotoServer

horo, origin, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
folder = work / "store"
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir()
logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
endpoint = "http://127.0.0.1:%d" % server.get_host_and_port()[1]
environment = {
    **os.environ, "XDG_CONFIG_HOME": str(folder / "keys"), "AWS_ENDPOINT": endpoint, "AWS_ALLOW_HTTP": "true",
    "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "eu-central-1",
}
store = boto3.client("s3", endpoint_url=endpoint, region_name="eu-central-1", aws_access_key_id="test", aws_secret_access_key="test")
location = {"LocationConstraint": "eu-central-1"}


def call(project, *arguments):
    return subprocess.run([horo, "-C", str(project), *arguments], capture_output=True, text=True, timeout=120, env=environment)


def must(told, what):
    if told.returncode != 0:
        sys.exit(f"{what}: {told.stderr}")
    return told


def published(name, title):
    """A project whose only difference is its title, published."""
    project = folder / name
    project.mkdir()
    shutil.copy(origin / "horo.toml", project)
    for part in ("input", "locales"):
        shutil.copytree(origin / part, project / part)
    correct(project, title)
    return project


def correct(project, title):
    source = next((project / "input").glob("*.txt"))
    text = source.read_text()
    first = next(line for line in text.splitlines() if line.strip())
    source.write_text(text.replace(first, first.rstrip("!") + title, 1))
    call(project, "run")
    must(call(project, "release", "verify"), "the release of a publisher")


def files(project):
    root = project / "output/current"
    names = (path.relative_to(root).as_posix() for path in walk(root))
    return {name: (root / name).read_bytes() for name in names if not name.endswith((".br", ".gz", ".zst"))}


def walk(root):
    for at, _, names in os.walk(root, followlinks=True):
        yield from (pathlib.Path(at) / name for name in names)


def stored(bucket):
    pages = store.get_paginator("list_objects_v2").paginate(Bucket=bucket)
    return {entry["Key"] for page in pages for entry in page.get("Contents", [])}


def body(bucket, key):
    return store.get_object(Bucket=bucket, Key=key)["Body"].read()


def holds(bucket, project, case):
    """The public pages in the store are those of this project, and there are no others."""
    own = {"manifest.json", "release.json"}
    wanted = {name: data for name, data in files(project).items() if name.rsplit("/", 1)[-1] not in own}
    public = {key for key in stored(bucket) if not key.startswith(("o/", "r/"))} - {"current.json"}
    if public != set(wanted):
        sys.exit(f"{case}: other pages than published: {sorted(public ^ set(wanted))[:5]}")
    for key, data in wanted.items():
        if body(bucket, key) != data:
            sys.exit(f"{case}: {key} is not the release's")
    if body(bucket, "current.json") != (project / "output/current.json").read_bytes():
        sys.exit(f"{case}: the pointer is another one")


def releases(bucket):
    """The ids of the releases that the store has anything of."""
    names = {key.split("/")[1] for key in stored(bucket) if key.startswith("r/")}
    return {name for name in names if len(name) == 16 and "." not in name}


def grow_old(bucket, days):
    """As if everything in the bucket had been written so many days earlier."""
    buckets = [backend.buckets for account in s3_backends.values() for backend in account.values()]
    for key in next(named for named in buckets if bucket in named)[bucket].keys.values():
        key.last_modified -= datetime.timedelta(days=days)


def mirror(bucket, project, name):
    key = must(call(project, "release", "key"), "the key").stdout.strip()
    told = call(project, "pull", f"s3://{bucket}", str(folder / name), "--key", key)
    return told, folder / name


must(call(origin, "release", "key"), "the key")
publishers = [published(f"publisher-{n}", "!" * (n + 1)) for n in range(8)]
store.create_bucket(Bucket="race", CreateBucketConfiguration=location)
pushes = [
    subprocess.Popen([horo, "-C", str(project), "release", "push", "s3://race"], env=environment, stderr=subprocess.PIPE, text=True)
    for project in publishers
]
ended = [(push.communicate(timeout=120)[1], push.returncode) for push in pushes]
won = [n for n, (_, code) in enumerate(ended) if code == 0]
if len(won) != 1:
    sys.exit(f"of eight writers {len(won)} won: {ended}")
holds("race", publishers[won[0]], "after the race")
told, copy = mirror("race", publishers[won[0]], "mirror")
must(told, "a pull from the store")
print(f"of eight who published at once number {won[0] + 1} won, the others were told; its pages and its mirror are whole")

# What seven losers left: kept while it is young, as one of them might still be at work, and swept when it is old.
winner, before = publishers[won[0]], releases("race")
first = (winner / "output/current").resolve().name
correct(winner, "!" * 12)
told = must(call(winner, "release", "push", "s3://race"), "a push beside young leftovers")
second = (winner / "output/current").resolve().name
if releases("race") != before | {second} or len(before) < 2 or "needs any more" in told.stderr:
    sys.exit(f"young leftovers were touched: {told.stderr}")
grow_old("race", 30)
correct(winner, "!" * 14)
told = must(call(winner, "release", "push", "s3://race"), "the push that sweeps")
third = (winner / "output/current").resolve().name
if releases("race") != {first, second, third} or "that nobody needs any more were removed" not in told.stderr:
    sys.exit(f"of {sorted(before)} and {second}, {third} the store has {sorted(releases('race'))}: {told.stderr}")
holds("race", winner, "after the sweep")
told, _ = mirror("race", winner, "mirror")
must(told, "a pull after the sweep")
shutil.rmtree(folder / "mirror")
told, _ = mirror("race", winner, "mirror")
must(told, "a pull from the beginning after the sweep")
print(f"what {len(before) - 1} losers left was removed a week later and not before; every release that readers saw is whole")

# Killed at many moments of an upload: the pointer is nothing or whole; the next push ends what was begun.
store.create_bucket(Bucket="killed", CreateBucketConfiguration=location)
project, dead = publishers[0], 0
for round_ in range(12):
    push = subprocess.Popen([horo, "-C", str(project), "release", "push", "s3://killed"], env=environment, stderr=subprocess.DEVNULL)
    wanted = 1 + round_ * 9
    deadline = time.monotonic() + 60
    before = len(stored("killed")) if round_ else 0
    while push.poll() is None and len(stored("killed")) < before + wanted and time.monotonic() < deadline:
        time.sleep(0.002)
    push.kill()
    dead += push.wait() != 0
    told, _ = mirror("killed", project, "killed-mirror")
    if told.returncode != 0 and "current.json is not there" not in told.stderr:
        sys.exit(f"after a killed upload: {told.stderr}")
if dead < 2:
    sys.exit(f"only {dead} uploads were killed before their end")
must(call(project, "release", "push", "s3://killed"), "the push after the killed ones")
holds("killed", project, "after killed uploads")
correct(project, "!" * 9)
for moment in (0.02, 0.05, 0.1, 0.2):
    push = subprocess.Popen([horo, "-C", str(project), "release", "push", "s3://killed"], env=environment, stderr=subprocess.DEVNULL)
    time.sleep(moment)
    push.kill()
    push.wait()
must(call(project, "release", "push", "s3://killed"), "the push after the killed ones")
holds("killed", project, "after killed updates")
told, _ = mirror("killed", project, "killed-mirror")
must(told, "a pull after killed uploads")
print(f"{dead} killed uploads: readers kept what they had, the next push ended them")

article = next(path.name for path in (project / "output/current/bg").iterdir() if path.name[:2] == "20")
must(call(project, "release", "withdraw", article, "--reason", "conform"), "withdrawing")
must(call(project, "release", "push", "s3://killed"), "the push of a withdrawal")
holds("killed", project, "after a withdrawal")
if any(article in key for key in stored("killed") if not key.startswith(("o/", "r/"))):
    sys.exit("a withdrawn article is still under its public address")
told, _ = mirror("killed", project, "killed-mirror")
must(told, "a pull after a withdrawal")
if any(article in str(path) for path in walk(folder / "killed-mirror/current")):
    sys.exit("a withdrawn article is still in the mirror")
print("a withdrawn article left the store's pages and the mirror")
server.stop()
