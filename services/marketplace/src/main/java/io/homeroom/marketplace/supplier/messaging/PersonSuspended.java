package io.homeroom.marketplace.supplier.messaging;

import java.util.UUID;

record PersonSuspended(UUID personId) {
  static final String TYPE = "identity.person-suspended.v1";
}
