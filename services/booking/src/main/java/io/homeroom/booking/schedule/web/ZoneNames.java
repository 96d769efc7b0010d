package io.homeroom.booking.schedule.web;

import java.time.ZoneId;
import java.util.Set;

/** The zones by which places set their clocks; an offset is none of them. */
final class ZoneNames {
  private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

  private ZoneNames() {}

  static ZoneId zone(String name) {
    if (!KNOWN.contains(name)) {
      throw new ZoneUnknown();
    }
    return ZoneId.of(name);
  }
}
