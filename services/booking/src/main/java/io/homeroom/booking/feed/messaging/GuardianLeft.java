package io.homeroom.booking.feed.messaging;

import java.util.UUID;

record GuardianLeft(UUID guardianId) {

  static final String TYPE = "identity.guardian-left.v1";
}
