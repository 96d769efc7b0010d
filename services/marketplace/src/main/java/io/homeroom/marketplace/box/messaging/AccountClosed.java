package io.homeroom.marketplace.box.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AccountClosed(@Nullable UUID familyId, boolean familyClosed) {
  static final String TYPE = "identity.account-closed.v1";
}
