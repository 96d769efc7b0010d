/** What is told of who waits. */
@NullMarked
package io.homeroom.booking.waitlist.messaging;

import org.jspecify.annotations.NullMarked;
