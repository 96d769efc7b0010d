package io.homeroom.identity.child.event;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import java.time.Instant;

/** A child has joined a family. */
public record ChildAdded(
    FamilyId family, ChildId child, boolean underThirteen, Language language, Instant occurredAt) {}
