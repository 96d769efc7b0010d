/** What booking tells of seats and credits. */
@NullMarked
package io.homeroom.progress.booked.messaging;

import org.jspecify.annotations.NullMarked;
