#!/bin/sh
# Makes the pictures of the documentation again: docs/pictures/make.sh
# Needs chromium, python3, pdftoppm (poppler-utils) and GNU sed; with Pillow (python3-pil) the pictures become a third as large.
set -eu
cd "$(dirname "$0")/../.."
pictures=$PWD/docs/pictures
work=$(mktemp -d)
server=
trap 'test -z "$server" || kill "$server"; rm -rf "$work"' EXIT

command -v chromium >/dev/null || { echo "make.sh: chromium is not installed; the pictures stay as they are" >&2; exit 1; }
cargo build --quiet
horo=$PWD/target/debug/horo
mkdir "$work/project"
cp -r horo.toml input locales "$work/project"
cd "$work/project"

browser() {
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/browser" "$@" 2>/dev/null
}

# picture NAME SCALE WIDTH,HEIGHT PAGE [OPTION]
picture() {
    browser --force-device-scale-factor="$2" --window-size="$3" ${5+"$5"} --screenshot="$work/$1.png" "$4"
    keep "$1"
}

# keep NAME: the picture goes into the documentation, with few colours.
keep() {
    python3 - "$work/$1.png" "$pictures/$1.png" <<'END'
import shutil, sys
try:
    from PIL import Image
    Image.open(sys.argv[1]).convert("RGB").quantize(48).save(sys.argv[2], optimize=True)
except ImportError:
    shutil.copy(sys.argv[1], sys.argv[2])
END
}

# terminal NAME COMMAND…
terminal() {
    name=$1
    shift
    { echo "\$ horo $*"; CLICOLOR_FORCE=1 "$horo" "$@" 2>&1 || true; } >"$work/$name.txt"
    picture "$name" 1.5 "$(python3 "$pictures/terminal.py" "$work/$name.html" <"$work/$name.txt")" "file://$work/$name.html"
}

# part NAME FILE PATTERN LINES: so many lines of a translator's file, from the one that holds PATTERN on.
part() {
    picture "$1" 1.25 "$(python3 "$pictures/file.py" "$work/$1.html" "$2" "$3" "$4" <"$2")" "file://$work/$1.html"
}

# The first run, as the README tells it.
terminal run run

# The article in three languages, side by side as on three phones; from a web server, as readers get it.
port=8765
article=$(ls output/current/de | grep '^20')
{
    echo '<!doctype html><meta charset=utf-8>'
    echo '<style>body{margin:0;padding:18px;background:#cfc9c0;display:flex;gap:18px}iframe{border:0;width:390px;height:844px}</style>'
    for locale in bg de el; do
        echo "<iframe src='/current/$locale/$article/' scrolling=no></iframe>"
    done
} >output/phones.html
python3 -m http.server --bind 127.0.0.1 --directory output $port >/dev/null 2>&1 &
server=$!
sleep 1
picture page 1.25 1242,880 "http://127.0.0.1:$port/phones.html"

# The contact sheet: the article in nine languages.
{
    echo '<!doctype html><meta charset=utf-8>'
    echo '<style>body{margin:0;padding:16px;background:#cfc9c0;display:grid;grid-template-columns:repeat(3,1fr);gap:16px}'
    echo 'div{overflow:hidden;height:560px}iframe{border:0;width:900px;height:1400px;transform:scale(.4);transform-origin:0 0}</style>'
    for locale in bg de nl ro pl pt lv el es; do
        echo "<div><iframe src='/current/$locale/$article/' scrolling=no></iframe></div>"
    done
} >output/sheet.html
picture nine 1.5 1144,1744 "http://127.0.0.1:$port/sheet.html"
rm output/phones.html output/sheet.html

# In a browser that is set to dark, and the first page on paper.
picture dark 1 900,860 "http://127.0.0.1:$port/current/el/$article/" --blink-settings=preferredColorScheme=0
browser --no-pdf-header-footer --print-to-pdf="$work/print.pdf" "http://127.0.0.1:$port/current/de/$article/"
pdftoppm -r 80 -f 1 -l 1 -singlefile -png "$work/print.pdf" "$work/print"
keep print

# A sentence changed in Bulgarian: five languages have followed, three are late, one of them with a slip of the pen.
sed -i 's/Срещата бе организирана от Община #Хасково под/Срещата бе организирана от Община #Хасково в града под/' input/*.txt
"$horo" run >/dev/null 2>&1 || true
german=locales/de/news/$article.ftl
part file-stale "$german" "# STALE the source" 7
for locale in de nl ro pt es; do
    "$horo" accept "$locale" "$article#p-d28de87e" >/dev/null 2>&1
done
sed -i '0,/{ -secon }/s//{ -secon/' "locales/pl/news/$article.ftl"
terminal status status

# What can appear in a translator's file. A new article:
cat >input/open-day.txt <<'END'
Ден на отворените врати

06.03.2024

Община Хасково кани всички жители на ден на отворените врати. Програмата започва в 10:00 часа.
END
"$horo" run >/dev/null 2>&1 || true
new=$(ls locales/de/news/2024-*.ftl)
part file-new "$new" "###" 16

# A note, and an exception for a finding that is none.
sed -i '/^title =/i # Anna: so it stands on the invitation\n# ok: doubled-word the band is called so' "$new"
sed -i 's/^title = .*/title = Offene Tür mit der Band Duran Duran/' "$new"
"$horo" run >/dev/null 2>&1 || true
part file-notes "$new" "# bg: Ден" 4

# Two people saved the same message in the same moment: an editor had the file open while horo exchanged it.
python3 - "$new" "$horo" <<'END'
import subprocess, sys
path, horo = sys.argv[1:]
with open(path, "r+", encoding="utf-8") as editor:
    anna = editor.read().replace("Offene Tür mit der Band", "Tag der offenen Tür mit der Band")
    text = open("input/open-day.txt", encoding="utf-8").read()
    open("input/open-day.txt", "w", encoding="utf-8").write(text + "\nВходът е свободен.\n")
    subprocess.run([horo, "run"], capture_output=True)
    theirs = open(path, encoding="utf-8").read().replace("Offene Tür mit der Band", "Offenes Rathaus mit der Band")
    open(path, "w", encoding="utf-8").write(theirs)
    editor.seek(0)
    editor.write(anna)
    editor.truncate()
subprocess.run([horo, "run"], capture_output=True)
END
part file-other-wording "$new" "# bg: Ден" 5

# The same on two branches of git.
sed -i '/^# OTHER WORDING/d' "$new"
"$horo" run >/dev/null 2>&1 || true
export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x
git init --quiet --initial-branch main && git add --all locales && git commit --quiet --message start
git checkout --quiet -b ben
sed -i 's/^title = .*/title = Offenes Haus mit der Band Duran Duran/' "$new"
git commit --quiet --all --message ben
git checkout --quiet main
sed -i 's/^title = .*/title = Das Rathaus öffnet die Türen, mit der Band Duran Duran/' "$new"
git commit --quiet --all --message anna
git merge --quiet ben >/dev/null 2>&1 || true
part file-conflict "$new" "# bg: Ден" 8

# A term of the glossary.
part file-term locales/de/terms.ftl "-haskovo =" 8
ls -l "$pictures"/*.png
