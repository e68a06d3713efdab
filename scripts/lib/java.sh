# Finds a JDK; to be sourced.

LOWEST_JAVA=17

# The major version of a JDK, or nothing when the folder holds none. Reads a file, because starting Java takes time.
java_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local version=''
  if [ -r "$1/release" ]; then
    version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1)"
  fi
  if [ -z "$version" ]; then
    version="$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)"
  fi
  printf '%s' "$version"
}

# The folder of the java on PATH, behind all links.
java_on_path() {
  local java
  java="$(command -v java)" || return 0
  if [ "$(uname)" = Darwin ] && [ "$java" = /usr/bin/java ]; then
    /usr/libexec/java_home 2>/dev/null || true
    return 0
  fi
  while [ -L "$java" ]; do
    local link
    link="$(readlink "$java")"
    case "$link" in
      /*) java="$link" ;;
      *) java="$(dirname "$java")/$link" ;;
    esac
  done
  (cd "$(dirname "$java")/.." && pwd)
}

# Where JDKs are usually installed.
java_candidates() {
  java_on_path
  local folder
  for folder in /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -d "$folder" ]; then printf '%s\n' "$folder"; fi
  done
}

# Sets and exports JAVA_HOME: the caller's when it will do, else the newest that is installed.
find_java() {
  local version best='' best_version=0 folder
  if [ -n "${JAVA_HOME:-}" ]; then
    version="$(java_version "$JAVA_HOME")"
    if [ "${version:-0}" -ge "$LOWEST_JAVA" ]; then
      export JAVA_HOME
      return 0
    fi
  fi
  while IFS= read -r folder; do
    version="$(java_version "$folder")"
    if [ "${version:-0}" -ge "$LOWEST_JAVA" ] && [ "$version" -gt "$best_version" ]; then
      best="$folder"
      best_version="$version"
    fi
  done < <(java_candidates)
  [ -n "$best" ] || die "No JDK $LOWEST_JAVA or newer was found; install one (25 is the fastest) or set JAVA_HOME."
  export JAVA_HOME="$best"
}
