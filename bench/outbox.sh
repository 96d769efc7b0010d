#!/usr/bin/env bash
# Measures the outbox on a real Postgres (fsync on) and a real Kafka, both started for it on free ports.
# Usage: bench/outbox.sh [events to drain, default 100000]
set -euo pipefail
cd "$(dirname "$0")/.."
export JAVA_HOME="${JAVA_HOME:?set JAVA_HOME to a JDK 25}"
mvn -q -B -ntp -pl bench -am -DskipTests package
exec "$JAVA_HOME/bin/java" -Xmx512m -cp "bench/target/bench-0.1.0-SNAPSHOT.jar:bench/target/lib/*" \
  io.homeroom.bench.outbox.OutboxBenchmark "$@"
