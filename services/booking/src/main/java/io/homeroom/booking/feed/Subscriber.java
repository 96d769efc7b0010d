package io.homeroom.booking.feed;

import io.homeroom.platform.web.security.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose feed it is, and in which role. */
public record Subscriber(UUID person, @Nullable UUID family, Role role) {}
