"""Makes a web page of a part of a translator's file, as an editor shows it, with a margin that says what each line is.

file.py PAGE.html PATH PATTERN LINES < FILE shows so many lines from the one that holds PATTERN on, writes the page and
prints the window's size, “width,height”.
"""
import html
import re
import sys
import textwrap

FONT, ADVANCE, LINE, COLUMNS = 14, 8.43, 21, 92
# What a line begins with, its colour, and what the margin says where lines of this kind begin.
KINDS = [
    (r"###", "#8a8578", "about this file: may stay or go"),
    (r"#$", "#8a8578", "air, set by horo"),
    (r"# DRAFT untranslated", "#c2410c", "to do: nobody has translated this yet"),
    (r"# DRAFT", "#c2410c", "to do: read what a machine wrote"),
    (r"# STALE the", "#c2410c", "to do: the Bulgarian changed, follow it"),
    (r"# STALE before", "#c2410c", "this sentence, as you translated it …"),
    (r"# STALE now", "#c2410c", "… and as it is now: [what differs]"),
    (r"# STALE", "#c2410c", "this changed, too"),
    (r"# OTHER WORDING", "#c2410c", "to do: somebody else's words; choose"),
    (r"(<<<<<<<|=======|>>>>>>>)", "#b91c1c", "git: two versions; keep one, delete the marks"),
    (r"# bg:", "#1d5f8a", "the Bulgarian text, a sentence a line"),
    (r"# ok:", "#4d7c0f", "yours: a finding that is none, and why"),
    (r"#", "#4d7c0f", "yours: your own note"),
    (r"-?[a-z][a-z0-9-]* =", "#6b21a8", "the id: horo's, never change it"),
    (r"\s+\.", "#6b21a8", "about the term; never on a page"),
    (r"\s+(\{ \$|\*?\[|\}$)", "#1c1917", "yours: a form for each case"),
    (r"\s*\S", "#1c1917", "yours: the translation"),
]
STYLE = f"""
body {{ margin: 0; background: #fbfaf7; color: #1c1917; overflow: hidden; }}
h1 {{ margin: 0; padding: 9px 16px; font: 13px/18px "DejaVu Sans", sans-serif; background: #e7e3da; color: #57534e; }}
main {{ position: relative; padding: 12px 0; }}
p {{ margin: 0; height: {LINE}px; font: {FONT}px/{LINE}px "DejaVu Sans Mono", monospace; white-space: pre; }}
i {{ display: inline-block; width: 44px; padding-right: 14px; text-align: right; font-style: normal; color: #b8b2a5; }}
b {{ position: absolute; left: {round(COLUMNS * ADVANCE) + 74}px; font: 13px/{LINE}px "DejaVu Sans", sans-serif; }}
b::before {{ content: "◂ "; }}
"""


def kind(line):
    return next((kind for kind in KINDS if re.match(kind[0], line)), None)


def rows(lines, first):
    before = None
    for number, line in enumerate(lines, first):
        found = kind(line)
        said = found[2] if found and found is not before else ""
        before = found
        colour = found[1] if found else "#1c1917"
        indent = line[: len(line) - len(line.lstrip())]
        parts = textwrap.wrap(line, COLUMNS, subsequent_indent=indent, break_on_hyphens=False) or [""]
        for nth, part in enumerate(parts):
            note = f'<b style="color: {colour}">{html.escape(said)}</b>' if said and nth == 0 else ""
            id, text = re.match(r"(-?[a-z][a-z0-9-]* = ?|)(.*)", part).groups() if nth == 0 else ("", part)
            ink = "#1c1917" if id else colour
            code = f'<span style="color: {colour}">{id}</span><span style="color: {ink}">{html.escape(text)}</span>'
            yield f'<p><i>{number if nth == 0 else ""}</i>{code}{note}</p>'


page, path, pattern, count = sys.argv[1:]
lines = sys.stdin.read().splitlines()
start = next(at for at, line in enumerate(lines) if pattern in line)
shown = list(rows(lines[start : start + int(count)], start + 1))
with open(page, "w", encoding="utf-8") as file:
    file.write(f"<!doctype html><meta charset=utf-8><style>{STYLE}</style><h1>{html.escape(path)}</h1><main>{''.join(shown)}</main>\n")
print(f"{round(COLUMNS * ADVANCE) + 400},{len(shown) * LINE + 60}")
