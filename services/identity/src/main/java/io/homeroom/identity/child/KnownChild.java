package io.homeroom.identity.child;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;

/**
 * A child as those who may see it know it.
 *
 * @param version counts its changes
 */
public record KnownChild(
    ChildId id, FamilyId family, ChildProfile profile, Language language, long version) {}
