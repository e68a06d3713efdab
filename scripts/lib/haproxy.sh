# Provides the gateway that tests with several nodes need; to be sourced after common.sh.

# A test machine may install it; on a developer's own machine that is the developer's decision.
prepare_haproxy() {
  if command -v haproxy >/dev/null; then
    say "Gateway: $(command -v haproxy)"
  elif [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    say "Gateway: installing haproxy"
    if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq haproxy; } >/dev/null 2>&1; then
      say "Gateway: haproxy could not be installed; tests with several nodes are skipped"
    fi
  else
    say "Gateway: haproxy is missing (apt-get install haproxy); tests with several nodes are skipped"
  fi
}
