#!/usr/bin/env bash
# horo serve beside nginx, on the same page, by turns: serving.sh HORO OUTPUT
#
# OUTPUT is an output folder. Its page that is nearest to 20 KB is asked for, whole and with a validator that still holds
# (304), for SECONDS_EACH (3) by each server in turn, ROUNDS (5) times; medians are told. Both listen on this machine with two
# threads of work and write no log; wrk asks over CONNECTIONS (32) that stay open. Where other programs load the machine, the
# processor time that a request takes says more than requests a second. Needs nginx, wrk and curl.
set -euo pipefail
horo=$(realpath "$1") output=$(realpath "$2")
rounds=${ROUNDS:-5} each=${SECONDS_EACH:-3} connections=${CONNECTIONS:-32}
for tool in nginx wrk curl; do
  command -v "$tool" > /dev/null || { echo "serving.sh: $tool is not installed; nothing was measured" >&2; exit 0; }
done
work=$(mktemp -d)
servers=()
trap 'kill "${servers[@]}" 2> /dev/null || true; wait; rm -rf "$work"' EXIT
chmod 755 "$work"

cat > "$work/nginx.conf" << CONF
worker_processes 2;
pid $work/nginx.pid;
error_log stderr crit;
daemon off;
$([[ $(id -u) == 0 ]] && echo 'user root;')
events { worker_connections 1024; multi_accept on; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  tcp_nodelay on;
  keepalive_requests 100000000;
  open_file_cache max=1000 inactive=60s;
  client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
  server {
    listen 127.0.0.1:8790;
    root $output/current;
    add_header Cache-Control "no-cache";
    add_header X-Content-Type-Options nosniff;
  }
}
CONF
nginx -c "$work/nginx.conf" -e stderr &
servers+=($!)
"$horo" serve "$output" --listen 127.0.0.1:8791 2> "$work/serve.log" &
servers+=($!)
for port in 8790 8791; do
  for _ in $(seq 100); do
    curl -fsS -o "$work/page" "http://127.0.0.1:$port/index.html" && break
    sleep 0.1
  done 2> /dev/null
done

page=$(cd "$output/current" && find -L . -name '*.html' -printf '%s %P\n' \
  | awk '{ d = $1 > 20480 ? $1 - 20480 : 20480 - $1; print d, $2 }' | sort -n | awk 'NR == 1 { print $2 }')
echo "page: /$page, $(stat -Lc %s "$output/current/$page") bytes"

etag() { curl -fsSI "http://127.0.0.1:$1/$page" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }'; }
# Processor time of a process and its children so far, in clock ticks.
ticks() { cat /proc/"$1"/stat $(pgrep -P "$1" | sed 's|.*|/proc/&/stat|') | sed 's/.*) //' | awk '{ n += $12 + $13 } END { print n }'; }
ask() { # SERVER PORT HEADER…
  local server=$1 port=$2 before; shift 2
  before=$(ticks "$server")
  wrk -t1 -c"$connections" -d"${each}s" --latency "$@" "http://127.0.0.1:$port/$page" \
    | awk '/Requests\/sec/ { r = $2 } / 99%/ { p = $2 } /requests in/ { n = $1 } /Non-2xx/ { bad = " " $0 } END { print r, p, n bad }' \
    | while read -r told; do echo "$(($(ticks "$server") - before)) $told"; done
}

for kind in page 304; do
  : > "$work/nginx"; : > "$work/horo"
  for _ in $(seq "$rounds"); do
    for server in nginx:8790 horo:8791; do
      header=()
      [[ $kind == page ]] || header=(-H "If-None-Match: $(etag "${server#*:}")")
      process=${servers[0]}
      [[ $server == nginx:* ]] || process=${servers[1]}
      ask "$process" "${server#*:}" "${header[@]}" >> "$work/${server%:*}"
    done
  done
  python3 - "$kind" "$work/nginx" "$work/horo" << 'PYTHON'
import statistics, sys

def milliseconds(text):
    for unit, factor in (("us", 0.001), ("ms", 1), ("s", 1000)):
        if text.endswith(unit):
            return float(text[:-len(unit)]) * factor
    return float(text)

def read(path):
    rows = [line.split() for line in open(path) if line.strip()]
    if any(len(row) > 4 for row in rows):
        sys.exit(f"{path}: answers other than 2xx and 3xx: {rows}")
    # A tick is a hundredth of a second.
    return [float(row[1]) for row in rows], [milliseconds(row[2]) for row in rows], [10_000 * float(row[0]) / int(row[3]) for row in rows]

(nginx, nginx_p99, nginx_cost), (horo, horo_p99, horo_cost) = read(sys.argv[2]), read(sys.argv[3])
ratio = statistics.median(ours / theirs for ours, theirs in zip(horo, nginx))
median = statistics.median
print(f"{sys.argv[1]:>5}: nginx {median(nginx):,.0f}/s p99 {median(nginx_p99):.2f} ms; horo {median(horo):,.0f}/s "
      f"p99 {median(horo_p99):.2f} ms; horo/nginx {ratio:.2f} (median of {len(horo)} pairs); processor time a request: "
      f"nginx {median(nginx_cost):.1f} µs, horo {median(horo_cost):.1f} µs")
PYTHON
done
