# Checks before a start, and starts that leave the terminal; to be sourced after common.sh.

# The supervisor checks again under a lock; here it is for an answer before a long build.
refuse_second_run() {
  local pid
  pid="$(supervisor_pid)"
  if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null && is_ours "$pid"; then
    die "A run is going on here already (pid $pid); end it with scripts/stop."
  fi
}

supervisor_pid() { cat "$RUN_DIR/launcher" 2>/dev/null || true; }

# Numbers of processes are used again, so the command line has to fit too.
is_ours() { ps -o args= -p "$1" 2>/dev/null | grep -q -E 'scripts/run|chainverdict-dev-services'; }

refuse_taken_port() {
  case "$1" in '' | *[!0-9]*) die "--port wants a number, not $1." ;; esac
  [ "$1" -le 65535 ] || die "--port may be at most 65535, not $1."
  if [ "$1" -ne 0 ] && (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    die "Port $1 is taken; free it or choose another one with --port (0 = any)."
  fi
}

# scripts/stop finds here what to end while there is no state file yet. In the foreground the supervisor
# takes the place of this shell and keeps its number.
note_launcher() {
  mkdir -p "$RUN_DIR"
  printf '%s\n' "$$" >"$RUN_DIR/launcher"
}

# Puts a program into a session of its own, where neither Ctrl-C nor a closed terminal reaches it.
own_session() {
  if command -v setsid >/dev/null; then
    exec setsid "$@"
  elif command -v perl >/dev/null; then
    exec perl -e 'use POSIX qw(setsid); setsid(); exec(@ARGV) or die $!;' "$@"
  fi
  exec nohup "$@"
}

# Starts the supervisor, shows what it says until the application answers, and leaves it alone.
launch_detached() {
  local log="$RUN_DIR/supervisor.log" pid line status=0
  rm -f "$RUN_DIR/ready"
  : >"$log"
  (own_session "${DEV_SERVICES[@]}" "$@") >"$log" 2>&1 </dev/null &
  pid=$!
  printf '%s\n' "$pid" >"$RUN_DIR/launcher"
  trap 'kill -TERM "$pid" 2>/dev/null; wait "$pid"; exit 130' INT
  trap 'kill -TERM "$pid" 2>/dev/null; wait "$pid"; exit 143' TERM HUP
  exec 3<"$log"
  while true; do
    while IFS= read -r line <&3; do printf '%s\n' "$line"; done
    if [ -f "$RUN_DIR/ready" ]; then break; fi
    if ! kill -0 "$pid" 2>/dev/null; then
      wait "$pid" || status=$?
      cat <&3
      exit "$((status == 0 ? 1 : status))"
    fi
    sleep 0.1
  done
  while IFS= read -r line <&3; do printf '%s\n' "$line"; done
  disown "$pid"
}
