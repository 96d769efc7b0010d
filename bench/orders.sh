#!/usr/bin/env bash
# Measures orders with points through the gateway: cart, order, points at progress, shipment. 8 children, each in its own family.
# Usage: bench/orders.sh [seconds to warm up, default 90] [seconds to measure, default 30]
source "$(dirname "$0")/suite.bash"
run io.homeroom.bench.gateway.OrderBenchmark "${1:-90}" "${2:-30}" "$HOMEROOM_HOME/secrets.properties" "$((15432 + HOMEROOM_PORT_OFFSET))"
