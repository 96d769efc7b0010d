/** The real servers these tests run against. */
@NullMarked
package io.homeroom.platform.messaging.backing;

import org.jspecify.annotations.NullMarked;
