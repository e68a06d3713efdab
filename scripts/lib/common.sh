# Shared by all scripts; to be sourced. Sets ROOT and RUN_DIR.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
RUN_DIR="${CHAINVERDICT_RUN_DIR:-$ROOT/.run}"

# shellcheck source=scripts/lib/java.sh
. "$ROOT/scripts/lib/java.sh"

say() { printf '%s\n' "$*"; }

# One sentence for the user, and the end.
die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# A terminal is told apart from a file by standard output.
on_terminal() { [ -t 1 ]; }

dev_services_jar() { printf '%s' "$ROOT/dev-services/target/chainverdict-dev-services.jar"; }

# The supervisor and the commands are small programs: little memory, quick to start.
dev_services_command() {
  local terminal=false
  if on_terminal; then terminal=true; fi
  DEV_SERVICES=(
    "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC "-XX:TieredStopAtLevel=${DEV_SERVICES_TIER:-1}"
    # Java asks the password file where home is; the scripts, and so the cache of engines, go by HOME.
    "-Duser.home=$HOME"
    "-Dchainverdict.root=$ROOT" "-Dchainverdict.terminal=$terminal"
    -jar "$(dev_services_jar)"
  )
}

# Runs a command of dev-services that needs what was built before.
dev_services() {
  [ -f "$(dev_services_jar)" ] || die "The tools are not built yet; run scripts/run once, or mvn package."
  find_java
  dev_services_command
  "${DEV_SERVICES[@]}" "$@"
}
