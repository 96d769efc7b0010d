#!/usr/bin/env bash
# Measures one read directly, through a bare Spring Cloud Gateway and through ours: 32 clients, medians of 3.
# Usage: bench/gateway.sh [seconds to warm up, default 45] [seconds to measure, default 20]
source "$(dirname "$0")/suite.bash"
run io.homeroom.bench.gateway.GatewayBenchmark bench/bare-gateway/target/bare-gateway.jar "${1:-45}" "${2:-20}"
