package io.homeroom.identity.session;

import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.credential.ProviderSessions;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import org.springframework.stereotype.Component;

/**
 * Begins a session at the provider, then here, for somebody who has proved who they are. Lost in
 * between, it is a session nobody holds.
 */
@Component
public class BeginningSession {
  private final ProviderSessions provider;
  private final StartingSession starting;

  BeginningSession(ProviderSessions provider, StartingSession starting) {
    this.provider = provider;
    this.starting = starting;
  }

  public SessionTokens begin(KnownPerson person, Device device) {
    return begin(SessionHolder.of(person), device, () -> {});
  }

  /**
   * Begins a session on a condition, which throws if it is not met. It is looked at in the
   * transaction that begins the session: what it locks does not change before.
   */
  public SessionTokens begin(SessionHolder holder, Device device, Runnable condition) {
    var tokens = provider.begin(holder.person());
    try {
      requireOf(holder.family(), tokens);
      starting.start(tokens, holder, device, condition);
    } catch (RuntimeException refused) {
      endAtProvider(tokens.sid(), refused);
      throw refused;
    }
    return SessionTokens.of(tokens);
  }

  /** Who has gone to another family is not let in as one of the family before. */
  private static void requireOf(FamilyId family, IssuedTokens tokens) {
    var told = TokenFamily.in(tokens.accessToken());
    if (told.isPresent() && !told.get().equals(family)) {
      throw new ProviderUnavailable("The account is still of another family", null);
    }
  }

  private void endAtProvider(String sid, RuntimeException refused) {
    try {
      provider.end(sid);
    } catch (RuntimeException heldByNobody) {
      refused.addSuppressed(heldByNobody);
    }
  }
}
