package io.homeroom.identity.providerlink;

import io.homeroom.identity.credential.external.Provider;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A provider by which somebody signs in, and since when. */
@Schema(name = "ProviderLink")
public record KnownLink(Provider provider, Instant linkedAt) {}
