#!/bin/sh
# Makes the pictures of the documentation again: docs/pictures/make.sh
# Needs chromium, python3 and GNU sed; with Pillow (python3-pil) the pictures become a third as large.
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

# picture NAME SCALE WIDTH,HEIGHT PAGE
picture() {
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/browser" \
        --force-device-scale-factor="$2" --window-size="$3" --screenshot="$work/$1.png" "$4" 2>/dev/null
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

# A sentence changed in Bulgarian: five languages have followed, three are late, one of them with a slip of the pen.
sed -i 's/Срещата бе организирана от Община #Хасково под/Срещата бе организирана от Община #Хасково в града под/' input/*.txt
"$horo" run >/dev/null 2>&1
for locale in de nl ro pt es; do
    "$horo" accept "$locale" "$article#p-d28de87e" >/dev/null 2>&1
done
sed -i '0,/{ -secon }/s//{ -secon/' "locales/pl/news/$article.ftl"
terminal status status
ls -l "$pictures"/*.png
