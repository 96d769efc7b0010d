/** What the gateway costs, and what signing in costs everybody else. */
@NullMarked
package io.homeroom.bench.gateway;

import org.jspecify.annotations.NullMarked;
