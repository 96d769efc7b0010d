package io.homeroom.notification.preference;

import java.util.UUID;

/** That a person wants no more mail of a kind. */
public record Unsubscription(UUID personId, NoticeKind kind) {}
