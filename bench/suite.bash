# Sourced by benchmarks of the running suite: builds them, starts a suite of its own (data folder and ports apart from the developer's),
# whose limits are out of the way, and stops it at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export JAVA_HOME="${JAVA_HOME:?set JAVA_HOME to a JDK 25}"
export HOMEROOM_HOME="$PWD/bench/target/suite"
export HOMEROOM_PORT_OFFSET=6500
export HOMEROOM_PUBLIC_URL="http://127.0.0.1:$((8080 + HOMEROOM_PORT_OFFSET))"
export HOMEROOM_IDENTITY_URL="http://127.0.0.1:$((18101 + HOMEROOM_PORT_OFFSET))"
export HOMEROOM_BOOKING_URL="http://127.0.0.1:$((18104 + HOMEROOM_PORT_OFFSET))"
export HOMEROOM_MARKETPLACE_URL="http://127.0.0.1:$((18103 + HOMEROOM_PORT_OFFSET))"
export HOMEROOM_PROGRESS_URL="http://127.0.0.1:$((18105 + HOMEROOM_PORT_OFFSET))"
export HOMEROOM_NOTIFICATION_URL="http://127.0.0.1:$((18109 + HOMEROOM_PORT_OFFSET))"
export HOMEROOM_MAILBOX_URL="http://127.0.0.1:$((8025 + HOMEROOM_PORT_OFFSET))"

mvn -q -B -ntp -pl bench,bench/bare-gateway -am -DskipTests package
./homeroom down --wipe >/dev/null
mkdir -p "$HOMEROOM_HOME"
for limit in ADDRESS PERSON REGISTRATION SIGN_IN; do
  echo "env.gateway.HOMEROOM_LIMIT_$limit=100000000"
done >"$HOMEROOM_HOME/homeroom.properties"
# A child of a benchmark never rests. What counts attempts finds as few as with a child that does.
cat >>"$HOMEROOM_HOME/homeroom.properties" <<LIMITS
env.progress.HOMEROOM_ATTEMPTS_MOST=100000000
env.progress.HOMEROOM_ATTEMPTS_WITHIN=100ms
env.marketplace.HOMEROOM_RATION_PIECES=0
LIMITS
# As in production, one trace in ten is kept, and the heap has room: on the local platform it is every one, in as little memory as can be.
export HEAP="-Xms384m -Xmx384m -Xmn192m"
for service in gateway identity booking marketplace notification payments progress; do
  echo "env.$service.MANAGEMENT_TRACING_SAMPLING_PROBABILITY=0.1"
  echo "env.$service._JAVA_OPTIONS=$HEAP"
done >>"$HOMEROOM_HOME/homeroom.properties"
trap './homeroom down' EXIT
# Making start caches would take the processors for the first minute.
./homeroom up --detach --no-start-caches

run() {
  "$JAVA_HOME/bin/java" -Xmx512m -cp "bench/target/bench-0.1.0-SNAPSHOT.jar:bench/target/lib/*" "$@"
}
