"""Makes a web page of a terminal's coloured text, for a browser to take its picture.

terminal.py PAGE.html < TEXT writes the page and prints the window's size, “width,height”.
"""
import html
import re
import sys
import unicodedata

FONT, ADVANCE, LINE = 15, 9.03, 20
COLOURS = {"91": "#ff8f80", "92": "#9fd69a", "93": "#f2cf73", "94": "#8fb8ff", "96": "#86d5d5"}
STYLE = f"""
body {{ margin: 0; padding: 20px 26px; background: #1d1f21; color: #e4e2dd; overflow: hidden; }}
pre {{ margin: 0; font: {FONT}px/{LINE}px "DejaVu Sans Mono", monospace; }}
"""


def spans(text):
    made, style = [], ""
    for piece in re.split(r"(\x1b\[[0-9;]*m)", text):
        codes = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if codes is None:
            made.append(f'<span style="{style}">{html.escape(piece)}</span>' if style else html.escape(piece))
            continue
        for code in codes[1].split(";"):
            if code in ("", "0"):
                style = ""
            elif code == "1":
                style += "font-weight: bold;"
            else:
                style += f"color: {COLOURS.get(code, 'inherit')};"
    return "".join(made)


text = sys.stdin.read().rstrip() + "\n"
with open(sys.argv[1], "w", encoding="utf-8") as page:
    page.write(f"<!doctype html><meta charset=utf-8><style>{STYLE}</style><pre>{spans(text)}</pre>\n")
lines = re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines()
columns = max(sum(unicodedata.combining(c) == 0 for c in line) for line in lines)
print(f"{round(columns * ADVANCE) + 56},{len(lines) * LINE + 42}")
