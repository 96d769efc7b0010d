/** A gateway that only routes. */
@NullMarked
package io.homeroom.bench.bare;

import org.jspecify.annotations.NullMarked;
