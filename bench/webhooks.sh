#!/usr/bin/env bash
# Measures Stripe's notices through the gateway, 100 and 200 a second, and how fast payments books a backlog of them.
# Usage: bench/webhooks.sh [seconds to warm up, default 60] [seconds to measure each, default 60] [backlog, default 10000]
source "$(dirname "$0")/suite.bash"
run io.homeroom.bench.payments.WebhookBenchmark "${1:-60}" "${2:-60}" "${3:-10000}" \
  "$HOMEROOM_HOME/secrets.properties" "$((15432 + HOMEROOM_PORT_OFFSET))"
