"""What “horo check --format” says, held against what those who read it ask for.

Makes a project with the horo that is named first on the command line, in which much is wrong, and checks the findings

* as SARIF against the JSON Schema of SARIF 2.1.0 (Microsoft's, MIT, in the folder that is named second);
* as GitLab's Code Quality report against what GitLab's documents ask for, as a schema;
* as GitHub's workflow commands by reading them back as the runner does.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft4Validator

from claims import Check

HORO, NODE_FOLDER = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
SARIF = NODE_FOLDER / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"

# https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "pattern": "^[a-z0-9-]+$"},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^./][^\\\\]*$"},
                    "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
    },
}
COMMAND = re.compile(r"::(notice|warning|error) ([^:]*)::(.*)")

ARTICLE = "Ден на Европа\n\n9 май 2024 г.\n\nДойдоха 48 гости, %25 от тях с <em>деца</em>.\n\nИмаше музика, танци и 7,5 % отстъпка.\n"

check = Check("formats")


def found(folder, form):
    told = subprocess.run([HORO, "-C", folder, "check", "--format", form], capture_output=True, text=True)
    check(f"horo check --format {form} ends well", told.returncode in (0, 1), told.stderr)
    return told.stdout


def spoil(folder):
    """Translations with every kind of place: in a line, over lines, in a file as a whole."""
    for path in folder.glob("locales/de/news/*.ftl"):
        text = path.read_text(encoding="utf-8")
        ids = re.findall(r"^([a-z0-9-]+) =", text, re.M)
        lines = [f"{id} =\n    Es kamen 84 Gäste ,  \u202ewarm: a::b, 100 % \u200bnass\n    und Mоrgen \"ja\".\n" for id in ids]
        path.write_text("\n".join(lines) + "\nкирилица = x\n", encoding="utf-8")
    for path in folder.glob("locales/pl/news/*.ftl"):
        path.write_bytes(b"\xff\xfe" + path.read_bytes())
    (folder / "locales/nl/site.ftl").write_text("", encoding="utf-8")


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder) / "a project, with a name: 100 %"
        subprocess.run([HORO, "init", folder], check=True, capture_output=True)
        (folder / "input" / "2024-05-09-evropa.txt").write_text(ARTICLE, encoding="utf-8")
        subprocess.run([HORO, "-C", folder, "run"], capture_output=True)
        spoil(folder)

        log = json.loads(found(folder, "sarif"))
        schema = json.loads(SARIF.read_text(encoding="utf-8"))
        errors = [error.message for error in Draft4Validator(schema).iter_errors(log)]
        check("the log is SARIF 2.1.0", not errors, errors[:3])
        results = log["runs"][0]["results"]
        check("there is enough to be told", len(results) > 10, results)
        check("there are mends in the log", any("fixes" in result for result in results))
        check("there are findings of whole files", any("region" not in result["locations"][0]["physicalLocation"] for result in results))
        broken = json.loads(json.dumps(log))
        broken["runs"][0]["results"][0]["level"] = "fatal"
        check("the schema sees a fault", not Draft4Validator(schema).is_valid(broken))

        issues = json.loads(found(folder, "gitlab"))
        errors = [error.message for error in Draft4Validator(GITLAB).iter_errors(issues)]
        check("the report is GitLab's", not errors, errors[:3])
        prints = [issue["fingerprint"] for issue in issues]
        check("every fingerprint is its own", len(set(prints)) == len(prints) == len(results))

        lines = found(folder, "github").splitlines()
        commands = [COMMAND.fullmatch(line) for line in lines]
        check("every line is a command of GitHub's", all(commands), lines)
        check("all findings are commands", len(lines) == len(results))
        for command in commands:
            properties = dict(pair.split("=", 1) for pair in command[2].split(","))
            check("a command names its file", (folder / properties["file"]).is_file(), properties)
            check("a command has its title", re.fullmatch("[a-z0-9-]+", properties["title"]), properties)
            check("places are numbers", all(properties.get(key, "1").isdigit() for key in ("line", "col", "endColumn")))
    print(f"formats: {check.passed} passed, 0 failed")


main()
