package io.homeroom.identity.joining;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** An invitation as the parents of the family know it. */
public record KnownInvitation(
    InvitationId id,
    FamilyId family,
    PersonId inviter,
    EmailAddress email,
    Language language,
    Instant expiresAt) {}
