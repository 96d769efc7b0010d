package io.homeroom.identity.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that somebody of the family has learned and can show, such as first aid. */
public record Certification(String name, @Nullable LocalDate expiresOn) {}
