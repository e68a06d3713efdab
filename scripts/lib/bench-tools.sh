# Provides nginx and wrk for measurements side by side; to be sourced after common.sh.

bench_tools_folder() { printf '%s' "${XDG_CACHE_HOME:-$HOME/.cache}/chainverdict/bench-tools"; }

has_bench_tool() {
  command -v "$1" >/dev/null || [ -x "$(bench_tools_folder)/usr/sbin/$1" ] || [ -x "$(bench_tools_folder)/usr/bin/$1" ]
}

# Unpacked into the cache and not installed: no root is needed, and no service of nginx starts.
prepare_bench_tools() {
  if has_bench_tool nginx && has_bench_tool wrk; then return 0; fi
  if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
    say "Without nginx or wrk (install them) some figures are left out or come from the slower client in Java."
    return 0
  fi
  say "Fetching nginx and wrk into $(bench_tools_folder)"
  mkdir -p "$(bench_tools_folder)/packages"
  if ! (
    cd "$(bench_tools_folder)/packages"
    if [ "$(id -u)" -eq 0 ]; then apt-get update -qq; fi
    apt-get download nginx wrk libluajit-5.1-2 libluajit-5.1-common
    for package in ./*.deb; do dpkg-deb -x "$package" ..; done
  ) >/dev/null 2>&1; then
    say "nginx or wrk could not be fetched: some figures are left out or come from the slower client in Java."
  fi
}
