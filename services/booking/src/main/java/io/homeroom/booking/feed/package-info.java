/**
 * A person's sessions for the calendar app they use, as iCalendar (RFC 5545).
 *
 * <p>A <em>feed</em> has an address that nobody can guess; who knows it sees the feed without
 * signing in. Making another one ends it.
 */
@ApplicationModule(displayName = "Feeds")
@NullMarked
package io.homeroom.booking.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
