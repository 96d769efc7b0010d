package io.homeroom.booking.waitlist.web;

import io.homeroom.booking.waitlist.Entry;
import io.homeroom.booking.waitlist.EntryState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a waitlist on the wire.
 *
 * @param position from 1; 0 once it does not wait any more
 * @param bookingId what it was offered; to be accepted, or declined by leaving
 */
record EntryView(
    UUID entryId,
    UUID courseSessionId,
    List<UUID> childIds,
    EntryState state,
    int position,
    @Nullable UUID bookingId,
    Instant joinedAt) {

  static EntryView of(Entry entry) {
    var booking = entry.booking();
    return new EntryView(
        entry.id(),
        entry.session().value(),
        entry.children(),
        entry.state(),
        entry.position(),
        booking == null ? null : booking.value(),
        entry.joinedAt());
  }
}
