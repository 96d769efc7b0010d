#!/usr/bin/env bash
# Measures how often what is read is found in Redis, in an evening of many families.
# Usage: bench/caches.sh [families, default 1000] [how much faster than life, default 20] [minutes of the evening, default 120]
source "$(dirname "$0")/suite.bash"
secret() { sed -n "s/^$1=//p" "$HOMEROOM_HOME/secrets.properties"; }
export HOMEROOM_KEYCLOAK_URL="http://127.0.0.1:$((8081 + HOMEROOM_PORT_OFFSET))"
export HOMEROOM_REDIS_PORT="$((16379 + HOMEROOM_PORT_OFFSET))"
HOMEROOM_REDIS_PASSWORD="$(secret redis.password)"
HOMEROOM_OPERATOR_SECRET="$(secret client.operator.password)"
export HOMEROOM_REDIS_PASSWORD HOMEROOM_OPERATOR_SECRET
run io.homeroom.bench.caches.CacheBenchmark "${1:-1000}" "${2:-20}" "${3:-120}"
