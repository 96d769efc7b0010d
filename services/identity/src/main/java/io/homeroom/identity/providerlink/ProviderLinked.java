package io.homeroom.identity.providerlink;

import io.homeroom.identity.credential.external.Provider;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** Somebody can sign in by a provider. */
public record ProviderLinked(
    ProviderLinkId link, PersonId person, Provider provider, Instant occurredAt) {}
