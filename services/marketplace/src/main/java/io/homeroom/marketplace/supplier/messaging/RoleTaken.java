package io.homeroom.marketplace.supplier.messaging;

import java.util.UUID;

record RoleTaken(UUID personId, String role) {
  static final String TYPE = "identity.role-taken.v1";

  boolean isSupplier() {
    return role.equals("supplier");
  }
}
