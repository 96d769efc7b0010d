/** The time, so that tests can move it. */
@NullMarked
package io.homeroom.gateway.clock;

import org.jspecify.annotations.NullMarked;
