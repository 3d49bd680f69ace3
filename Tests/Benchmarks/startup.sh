#!/usr/bin/env bash
# Tests/Benchmarks/startup.sh BUILD-DIR: what first uses cost, each in fresh processes, in turn: the first activation
# among 10 and among 10,000 registered classes, and dlopen of the provider plugin beside a C++ one's. Medians.
set -euo pipefail

build=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$root/Scripts/install" --prefix "$scratch/prefix" --build-dir "$build" >/dev/null
flags=$(PKG_CONFIG_PATH=$scratch/prefix/lib/pkgconfig pkg-config --cflags --libs comcard)
# shellcheck disable=SC2086 # one word per flag
gcc -O2 -o "$scratch/startup" "$root/Tests/Benchmarks/startup.c" $flags -Wl,-rpath,"$scratch/prefix/lib" -ldl
# shellcheck disable=SC2086
g++ -O2 -std=c++11 -shared -fPIC -o "$scratch/plugin.so" "$root/Tests/Clients/plugin.cpp" $flags \
  -Wl,-rpath,"$scratch/prefix/lib"

class='{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}'
for count in 10 10000; do
  folder=$scratch/$count/clsid
  mkdir -p "$folder"
  sed "s|\"library\".*|\"library\": \"$scratch/prefix/lib/comcard/libcomcard-providers.so\",|" \
    "$scratch/prefix/share/comcard/clsid/$class.json" >"$folder/$class.json"
  for ((i = 1; i < count; i++)); do
    printf -v name '{%08X-0000-0000-0000-000000000000}' "$i"
    echo "{\"clsid\": \"$name\", \"library\": \"/nonexistent/$i.so\"}" >"$folder/$name.json"
  done
  chmod -R go-w "$folder"
done

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
first() { COMCARD_PATH=$scratch/$1 "$scratch/startup" first >>"$scratch/first.$1"; }
open() { "$scratch/startup" open "$2" >>"$scratch/open.$1"; }
for ((round = 0; round < 21; round++)); do
  first 10
  first 10000
  open cxx "$scratch/plugin.so"
  open provider "$scratch/prefix/lib/comcard/libcomcard-providers.so"
done
few=$(median <"$scratch/first.10")
many=$(median <"$scratch/first.10000")
awk -v a="$few" -v b="$many" 'BEGIN {
  printf "first activation       10 classes %.0f us, 10,000 classes %.0f us, ratio %.2f, target 1.20  %s\n",
    a / 1000, b / 1000, b / a, b / a <= 1.2 ? "reached" : "OVER" }'
awk -v a="$(median <"$scratch/open.cxx")" -v b="$(median <"$scratch/open.provider")" 'BEGIN {
  printf "dlopen, first          C++ plugin %.0f us, provider plugin in Swift %.0f us (libcomcard.so is loaded)\n",
    a / 1000, b / 1000
  print "                       done about it: no Foundation, no concurrency and string processing modules in plugins" }'
