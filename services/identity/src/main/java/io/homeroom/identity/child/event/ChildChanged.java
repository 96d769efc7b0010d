package io.homeroom.identity.child.event;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import java.time.Instant;

/** Something about a child has changed. */
public record ChildChanged(FamilyId family, ChildId child, Language language, Instant occurredAt) {}
