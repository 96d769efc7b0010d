/** What ends a coach's sessions: they may not be with children any more, or have gone. */
@NullMarked
package io.homeroom.booking.schedule.messaging;

import org.jspecify.annotations.NullMarked;
