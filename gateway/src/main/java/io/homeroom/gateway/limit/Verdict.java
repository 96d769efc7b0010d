package io.homeroom.gateway.limit;

/**
 * What a bucket said.
 *
 * @param shared whether all gateways drink from the same bucket, or this process only
 */
record Verdict(Limit limit, boolean allowed, long remaining, boolean shared) {}
