package io.homeroom.booking.credit.messaging;

import java.util.UUID;

/** There is no such family any more. */
record FamilyClosed(UUID familyId) {

  static final String TYPE = "identity.family-closed.v1";
}
