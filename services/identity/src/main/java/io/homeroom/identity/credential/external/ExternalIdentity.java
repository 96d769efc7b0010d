package io.homeroom.identity.credential.external;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of somebody.
 *
 * @param subject who they are there, always the same
 * @param email their address as the provider writes it, if it tells
 * @param emailVerified whether the provider says that the address is theirs
 */
public record ExternalIdentity(
    Provider provider,
    String subject,
    @Nullable String email,
    boolean emailVerified,
    @Nullable String name) {

  /** An address that is theirs. One that may be anybody's is not told apart from none. */
  public Optional<String> provedEmail() {
    return emailVerified ? Optional.ofNullable(email) : Optional.empty();
  }

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "ExternalIdentity[" + provider + "]";
  }
}
