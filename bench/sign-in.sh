#!/usr/bin/env bash
# Measures what a read through the gateway takes, alone and while 20 clients sign in without pause.
# Usage: bench/sign-in.sh [seconds to warm up, default 30] [seconds to measure, default 30]
source "$(dirname "$0")/suite.bash"
run io.homeroom.bench.gateway.SignInBenchmark "${1:-30}" "${2:-30}"
