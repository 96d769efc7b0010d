package io.homeroom.booking.enrolment;

import java.util.UUID;

/** Who books: a parent, for a family. */
public record Booker(UUID family, UUID person) {}
