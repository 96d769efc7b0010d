package io.homeroom.marketplace.supplier.messaging;

import java.util.UUID;

record AccountClosed(UUID personId) {
  static final String TYPE = "identity.account-closed.v1";
}
