/** What ends a feed: its person goes, or leaves the family. */
@NullMarked
package io.homeroom.booking.feed.messaging;

import org.jspecify.annotations.NullMarked;
