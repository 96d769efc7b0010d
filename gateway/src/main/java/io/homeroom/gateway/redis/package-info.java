/**
 * Redis as something that may be away: short time-outs, and no waiting for one that just failed.
 */
@NullMarked
package io.homeroom.gateway.redis;

import org.jspecify.annotations.NullMarked;
