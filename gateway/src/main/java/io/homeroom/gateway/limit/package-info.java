/**
 * How often one address and one person may ask: token buckets in Redis, in this process while Redis
 * is away.
 */
@NullMarked
package io.homeroom.gateway.limit;

import org.jspecify.annotations.NullMarked;
