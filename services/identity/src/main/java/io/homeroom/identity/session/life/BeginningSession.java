package io.homeroom.identity.session.life;

import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.credential.ProviderSessions;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionHolder;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.session.TierOfTokens;
import org.springframework.stereotype.Component;

/**
 * Begins a session at the provider, then here, for somebody who has proved who they are. Lost in
 * between, it is a session nobody holds.
 */
@Component
public class BeginningSession {
  private final ProviderSessions provider;
  private final StartingSession starting;
  private final TierOfTokens tiers;

  BeginningSession(ProviderSessions provider, StartingSession starting, TierOfTokens tiers) {
    this.provider = provider;
    this.starting = starting;
    this.tiers = tiers;
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
      requireOf(holder, tokens);
      starting.start(tokens, holder, device, condition);
    } catch (RuntimeException refused) {
      endAtProvider(tokens.sid(), refused);
      throw refused;
    }
    tiers.heard(tokens.accessToken());
    return SessionTokens.of(tokens);
  }

  /** Who has gone to another family or role is not let in as what they were before. */
  private static void requireOf(SessionHolder holder, IssuedTokens tokens) {
    if (!TokenHolder.in(tokens.accessToken()).is(holder)) {
      throw new ProviderUnavailable("The account is still of another family or role", null);
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
