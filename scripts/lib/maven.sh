# Finds Maven and builds; to be sourced after common.sh.

LOWEST_MAVEN_MINOR=8

# Sets MAVEN: an installed one that is new enough, else the wrapper, which fetches one.
find_maven() {
  if has_maven; then
    MAVEN=mvn
  else
    command -v unzip >/dev/null || die "Maven is missing, and fetching it needs unzip; install maven or unzip."
    MAVEN="$ROOT/mvnw"
  fi
}

has_maven() {
  local version
  command -v mvn >/dev/null || return 1
  version="$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)"
  case "$version" in
    3.*) [ "${version#3.}" -ge "$LOWEST_MAVEN_MINOR" ] ;;
    [4-9].*) return 0 ;;
    *) return 1 ;;
  esac
}

# True when a file below the given modules is newer than the artefact and than the last build.
is_stale() {
  local artefact="$1" stamp="$1.built" sources=("$ROOT/pom.xml") module
  shift
  [ -f "$artefact" ] || return 0
  for module in "$@"; do
    sources+=("$ROOT/$module/pom.xml" "$ROOT/$module/src/main")
  done
  local existing=() source
  for source in "${sources[@]}"; do
    if [ -e "$source" ]; then existing+=("$source"); fi
  done
  # Maven leaves an artefact as it is when a change does not reach it, so the last build counts as well.
  local newer=(-newer "$artefact")
  if [ -f "$stamp" ]; then newer+=(-newer "$stamp"); fi
  [ -n "$(find "${existing[@]}" "${newer[@]}" -print | head -n 1)" ]
}

build_is_needed() {
  is_stale "$ROOT/web-module/target/chainverdict.war" domain ejb-module web-module ||
    is_stale "$ROOT/server-module/target/chainverdict-server.jar" server-module ||
    is_stale "$(dev_services_jar)" domain ejb-module dev-services ||
    [ ! -f "$ROOT/dev-services/target/payara-micro.jar" ]
}

# Builds the application and the tools, showing the module in hand.
build_if_needed() {
  build_is_needed || return 0
  find_maven
  mkdir -p "$RUN_DIR"
  local log="$RUN_DIR/build.log" began="$RUN_DIR/build.began" start=$SECONDS status=0
  : >"$began"
  say "Building (log: $log)"
  # A process group of its own, so that all of Maven can be ended together.
  set -m
  (cd "$ROOT" && exec "$MAVEN" -B -Dquick -DskipTests -pl web-module,server-module,dev-services -am package) \
    >"$log" 2>&1 </dev/null &
  BUILD_PID=$!
  set +m
  show_build "$BUILD_PID" "$log"
  wait "$BUILD_PID" || status=$?
  BUILD_PID=''
  if [ "$status" -ne 0 ]; then
    grep -E '^\[ERROR\]' "$log" | head -n 30 >&2 || tail -n 30 "$log" >&2
    die "The build failed; the whole log is $log."
  fi
  touch -r "$began" "$ROOT/web-module/target/chainverdict.war.built" "$(dev_services_jar).built"
  rm -f "$began"
  say "  built in $((SECONDS - start)) s"
}

# Ends a build that is under way.
stop_build() {
  if [ -n "${BUILD_PID:-}" ]; then
    kill -TERM -- "-$BUILD_PID" 2>/dev/null || true
    wait "$BUILD_PID" 2>/dev/null || true
  fi
  rm -f "$RUN_DIR/build.began"
}

show_build() {
  local pid="$1" log="$2" start=$SECONDS last='' now
  while kill -0 "$pid" 2>/dev/null; do
    now="$(sed -n 's/^\[INFO\] Building ChainVerdict[ :]*\(.*[^ ]\) *\[\([0-9/]*\)\]$/\1 (\2)/p' "$log" | tail -n 1)"
    if [ -z "$now" ] && [ -s "$log" ]; then now='reading the project'; fi
    if on_terminal; then
      printf '\r\033[K  %s  %d s' "$now" $((SECONDS - start))
    elif [ "$now" != "$last" ]; then
      printf '  %s  %d s\n' "$now" $((SECONDS - start))
      last="$now"
    fi
    sleep 0.3
  done
  if on_terminal; then printf '\r\033[K'; fi
}
