#!/usr/bin/env bash
# Judges what horo publishes with tools that others made: run.sh HORO PROJECT WORK
#
# It makes a release of PROJECT with the program HORO, serves it, and has it read by validators, a browser and readers of
# feeds. WORK is a folder for tools, which are kept, and for what is made. Whatever is missing on the machine is
# installed: from Debian (as root), npm and PyPI, in the versions that stand beside this script. Every step has a limit.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
horo=$(realpath "$1") project=$(realpath "$2") work=$3
mkdir -p "$work"
work=$(realpath "$work")
site=$work/site
port=${HORO_CONFORM_PORT:-8765}
base=http://127.0.0.1:$port

step() { echo "-- $1"; }
fail() { echo "conform: $1" >&2; exit 1; }
# Where the judges cannot come there is no judgement; that is said, and is no fault of what is published.
skip() { echo "conform: skipped: $1" >&2; exit 0; }

tools() {
  local missing=()
  for tool in java:default-jre-headless xmllint:libxml2-utils chromium:chromium newsboat:newsboat php:php-cli node:nodejs; do
    command -v "${tool%%:*}" > /dev/null || missing+=("${tool##*:}")
  done
  php -m 2> /dev/null | grep -qi simplexml || missing+=(php-xml)
  if ((${#missing[@]})); then
    [[ $(id -u) == 0 ]] || skip "install these first: ${missing[*]}"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
      > "$work/apt.log" 2>&1 || { tail -5 "$work/apt.log" >&2; skip "Debian's packages could not be installed"; }
  fi
  if ! cmp -s "$here/package-lock.json" "$work/package-lock.json" || [[ ! -d $work/node_modules ]]; then
    cp "$here/package.json" "$here/package-lock.json" "$work/"
    (cd "$work" && timeout 240 npm ci --ignore-scripts --no-audit --no-fund --silent)
  fi
  if ! cmp -s "$here/requirements.txt" "$work/requirements.txt" || [[ ! -x $work/python/bin/lychee ]]; then
    python3 -m venv "$work/python"
    timeout 240 "$work/python/bin/pip" install --quiet -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$work/"
  fi
  # SimplePie is the reader of feeds in WordPress. Only its files are wanted, not the whole of WordPress set up.
  if [[ ! -f $work/wp-includes/class-simplepie.php ]]; then
    (cd "$work" && apt-get download wordpress > apt.log 2>&1) || skip "Debian's wordpress could not be had"
    (cd "$work" && mkdir -p wordpress && dpkg-deb -x wordpress_*.deb wordpress)
    local found
    found=$(dirname "$(find "$work/wordpress" -name class-simplepie.php | head -1)")
    [[ -d $found/SimplePie ]] || fail "Debian's wordpress has no SimplePie"
    mkdir -p "$work/wp-includes"
    cp -r "$found/SimplePie" "$found/class-simplepie.php" "$work/wp-includes/"
    rm -rf "$work/wordpress" "$work"/wordpress_*.deb
  fi
  cp "$here"/*.mjs "$here"/*.py "$here"/*.php "$here"/*.json "$here"/*.rng "$here"/*.xsd "$work/"
}

release() {
  rm -rf "$work/project"
  mkdir "$work/project"
  cp -r "$project"/{horo.toml,input,locales} "$work/project/"
  sed -i "s|^base_url = .*|base_url = \"$base\"|" "$work/project/horo.toml"
  XDG_CONFIG_HOME=$work/keys "$horo" -C "$work/project" run > "$work/run.log" 2>&1 || { cat "$work/run.log"; fail "horo run"; }
  rm -rf "$site"
  cp -rL "$work/project/output/current" "$site"
  find "$site" \( -name '*.br' -o -name '*.gz' -o -name '*.zst' \) -delete
  "$horo" -C "$work/project" serve --listen "127.0.0.1:$port" 2> "$work/serve.log" &
  server=$!
  trap 'kill "$server" 2> /dev/null || true' EXIT
  for _ in $(seq 100); do
    curl -fsS "$base/healthz" > /dev/null 2>&1 && return
    sleep 0.1
  done
  fail "horo serve does not answer"
}

step "tools"; tools
step "release"; release
pages=$(find "$site" -name '*.html' | sort)
step "HTML: Nu Html Checker ($(wc -l <<< "$pages") pages)"
# shellcheck disable=SC2086
timeout 120 java -Xss8m -jar "$work/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only $pages
step "HTML: html-validate"
# shellcheck disable=SC2086
(cd "$work" && timeout 120 node_modules/.bin/html-validate --config htmlvalidate.json $pages)
step "XML: sitemaps by their XSD, feeds well-formed and Atom by its grammar"
valid() {
  timeout 20 xmllint --noout --nonet "$1" "$2" "$3" > "$work/xmllint.log" 2>&1 || { head -5 "$work/xmllint.log" >&2; fail "$3"; }
}
valid --schema "$work/sitemap_index.xsd" "$site/sitemap.xml"
for file in "$site"/sitemaps/*.xml; do valid --schema "$work/sitemaps.xsd" "$file"; done
find "$site" -name '*.xml' -print0 | xargs -0 timeout 60 xmllint --noout --nonet
while IFS= read -r file; do valid --relaxng "$work/atom.rng" "$file"; done < <(find "$site" -name atom.xml)
step "JSON: schemas (ajv)"; (cd "$work" && timeout 60 node schemas.mjs "$site")
step "schema.org: types (schema-dts, tsc)"; (cd "$work" && timeout 120 node linked_data.mjs "$site")
step "links: lychee"
timeout 60 "$work/python/bin/lychee" --offline --no-progress --include-fragments --root-dir "$site" "$site/**/*.html" | tail -3
step "browser: axe-core, requests, keyboard, 320 px, print"
(cd "$work" && timeout 180 node pages.mjs "$base" "$site" "$work/pictures")
step "readers of feeds: feedparser, newsboat, SimplePie"
timeout 120 "$work/python/bin/python" "$work/readers.py" "$horo" "$work" "$base"
step "object store: moto"
timeout 240 "$work/python/bin/python" "$work/store.py" "$horo" "$project" "$work"
echo "conform: 10 passed"
