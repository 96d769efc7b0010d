package io.homeroom.marketplace.shipping.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AccountClosed(UUID personId, @Nullable UUID familyId, boolean familyClosed) {

  static final String TYPE = "identity.account-closed.v1";
}
