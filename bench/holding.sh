#!/usr/bin/env bash
# Measures the holding of seats by 32 parents, in 1,000 course sessions and in one: pgbench with the same SQL, at booking, through the gateway;
# medians of 3. Usage: bench/holding.sh [seconds to warm up, default 120] [seconds to measure, default 20]
# Needs pgbench on the PATH, or its path in HOMEROOM_PGBENCH.
set -euo pipefail
HOMEROOM_PGBENCH="${HOMEROOM_PGBENCH:-$(command -v pgbench || true)}"
if [ ! -x "$HOMEROOM_PGBENCH" ]; then
  echo "bench/holding.sh: pgbench is missing." >&2
  echo "  Debian, Ubuntu: apt-get install postgresql-contrib    macOS: brew install postgresql" >&2
  echo "  or name the program in HOMEROOM_PGBENCH" >&2
  exit 1
fi
source "$(dirname "$0")/suite.bash"
run io.homeroom.bench.gateway.HoldBenchmark "${1:-120}" "${2:-20}" "$HOMEROOM_HOME/secrets.properties" \
  "$((15432 + HOMEROOM_PORT_OFFSET))" "$HOMEROOM_PGBENCH"
