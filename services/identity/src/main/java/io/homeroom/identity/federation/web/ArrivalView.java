package io.homeroom.identity.federation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.identity.credential.external.Provider;
import io.homeroom.identity.federation.ProviderSignIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is not known by this provider.
 *
 * @param arrivalToken to be shown when they register or link, once
 * @param next to register, or to sign in another way and link, or to register by another address
 * @param email as the provider tells it
 * @param name likewise
 */
@Schema(name = "Arrival")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArrivalView(
    String arrivalToken,
    Provider provider,
    Next next,
    @Nullable String email,
    @Nullable String name,
    Instant expiresAt) {

  enum Next {
    @JsonProperty("register")
    REGISTER,
    @JsonProperty("link")
    LINK
  }

  static ArrivalView of(ProviderSignIn.Arrived arrived) {
    var identity = arrived.identity();
    return new ArrivalView(
        arrived.arrival().token().value(),
        identity.provider(),
        arrived.free() ? Next.REGISTER : Next.LINK,
        identity.email(),
        identity.name(),
        arrived.arrival().expiresAt());
  }

  @Override
  public String toString() {
    return "Arrival[…]";
  }
}
