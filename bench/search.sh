#!/usr/bin/env bash
# Measures searching and listing in a store of many products, at the service and through the gateway: 32 clients, three rounds each.
# Usage: bench/search.sh [products, default 100000] [seconds to warm up, default 60] [seconds to measure, default 12]
source "$(dirname "$0")/suite.bash"
export MARKETPLACE_DATABASE="jdbc:postgresql://127.0.0.1:$((15432 + HOMEROOM_PORT_OFFSET))/marketplace"
MARKETPLACE_PASSWORD="$(sed -n 's/^postgres.marketplace.password=//p' "$HOMEROOM_HOME/secrets.properties")"
export MARKETPLACE_PASSWORD
run io.homeroom.bench.store.SearchBenchmark "${1:-100000}" "${2:-60}" "${3:-12}"
