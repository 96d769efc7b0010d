/** Circuit breakers and bulkheads, so that one service's trouble stays its own. */
@NullMarked
package io.homeroom.gateway.breaker;

import org.jspecify.annotations.NullMarked;
