# Builds the fast development database once; to be sourced after common.sh.

# The same version that dev-services looks for first (EngineCache).
SECANTUS_VERSION=0.5.3-beta.193

database_cache() { printf '%s' "${XDG_CACHE_HOME:-$HOME/.cache}/chainverdict"; }

database_root() { printf '%s/secantus-rs-%s' "$(database_cache)" "$SECANTUS_VERSION"; }

database_is_built() {
  command -v secantusd-rs >/dev/null || [ -x "$(database_root)/bin/secantusd-rs" ]
}

# Prints what is missing for a build, if anything.
missing_build_tools() {
  local tool missing=''
  for tool in cargo cmake cc; do
    command -v "$tool" >/dev/null || missing="$missing $tool"
  done
  printf '%s' "${missing# }"
}

build_database() {
  local log pid start=$SECONDS status=0 last='' now missing
  if database_is_built; then
    say "The database is built already: $(command -v secantusd-rs || printf '%s' "$(database_root)/bin/secantusd-rs")"
    return 0
  fi
  missing="$(missing_build_tools)"
  [ -z "$missing" ] || die "Building the database needs $missing; install them (a Rust toolchain, CMake and a C compiler)."
  mkdir -p "$(database_cache)"
  log="$(database_cache)/secantus-rs.log"
  say "Building the database, some five minutes on two cores (log: $log)"
  cargo install secantus-mdb --version "$SECANTUS_VERSION" --locked --ignore-rust-version \
    --root "$(database_root)" >"$log" 2>&1 </dev/null &
  pid=$!
  # Only a finished build leaves a program, so a broken one is simply begun again.
  trap 'kill -TERM "$pid" 2>/dev/null; wait "$pid" 2>/dev/null; exit 143' INT TERM HUP
  while kill -0 "$pid" 2>/dev/null; do
    now="$(grep -c -E '^ *Compiling ' "$log" || true)"
    if on_terminal; then
      printf '\r\033[K  %d parts compiled  %d s' "$now" $((SECONDS - start))
    elif [ "$((now / 50))" != "$last" ]; then
      say "  database: $now parts compiled, $((SECONDS - start)) s"
      last=$((now / 50))
    fi
    sleep 0.5
  done
  if on_terminal; then printf '\r\033[K'; fi
  wait "$pid" || status=$?
  trap - INT TERM HUP
  if [ "$status" -ne 0 ]; then
    tail -n 30 "$log" >&2
    die "The database could not be built; the whole log is $log."
  fi
  say "The database is built ($((SECONDS - start)) s): $(database_root)/bin/secantusd-rs"
}
