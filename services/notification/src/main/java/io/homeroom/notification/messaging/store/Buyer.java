package io.homeroom.notification.messaging.store;

import java.util.UUID;

/** Who ordered something; what a child ordered concerns its parents too. */
record Buyer(UUID familyId, UUID personId, boolean isChild) {}
