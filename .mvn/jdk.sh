# Sourced by mvnw: exports JAVA_HOME of a JDK that can build and run the portal, or stops with one plain line.
portal_java=25

portal_jdk_usable() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  portal_version=$("$1/bin/javac" -version 2>/dev/null) || return 1
  portal_version=${portal_version#javac }
  portal_version=${portal_version%%[.-]*}
  [ "${portal_version:-0}" -ge "$portal_java" ] 2>/dev/null
}

portal_jdk_on_path=$(command -v javac 2>/dev/null) &&
  portal_jdk_on_path=$(readlink -f "$portal_jdk_on_path" 2>/dev/null) || portal_jdk_on_path=/none/bin/javac
portal_jdk=
for portal_candidate in "${JAVA_HOME:-/none}" "${portal_jdk_on_path%/bin/javac}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
  "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  if portal_jdk_usable "$portal_candidate"; then
    portal_jdk=$portal_candidate
    break
  fi
done
if [ -z "$portal_jdk" ]; then
  echo "No JDK $portal_java or newer found: install one (for instance Eclipse Temurin $portal_java) or point JAVA_HOME at it." >&2
  exit 1
fi
JAVA_HOME=$portal_jdk
export JAVA_HOME
