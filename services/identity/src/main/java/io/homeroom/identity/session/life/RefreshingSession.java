package io.homeroom.identity.session.life;

import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.credential.ProviderSessions;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.credential.RefreshRefused;
import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.session.TierOfTokens;
import io.homeroom.identity.session.TokenRefused;
import org.springframework.stereotype.Component;

/**
 * Exchanges a refresh token for the next, in three steps: claim it here, ask the provider, complete
 * it here.
 *
 * <p>Two who present the same token: one is served, and then the session is revoked, since one of
 * them has stolen it. If the provider does not answer, the claim is released and the token stays
 * good. A crash in between lets the claim lapse; the provider takes its token once more.
 */
@Component
public class RefreshingSession {
  private final ClaimingRefresh claiming;
  private final ProviderSessions provider;
  private final CompletingRefresh completing;
  private final TierOfTokens tiers;

  RefreshingSession(
      ClaimingRefresh claiming,
      ProviderSessions provider,
      CompletingRefresh completing,
      TierOfTokens tiers) {
    this.claiming = claiming;
    this.provider = provider;
    this.completing = completing;
    this.tiers = tiers;
  }

  public SessionTokens refresh(String refreshToken) {
    return switch (claiming.claim(refreshToken)) {
      case RefreshClaim.Refused refused -> throw new TokenRefused();
      case RefreshClaim.Granted granted -> exchange(refreshToken, granted);
    };
  }

  private SessionTokens exchange(String refreshToken, RefreshClaim.Granted granted) {
    var issued = ask(refreshToken, granted);
    if (!completing.complete(granted, issued)) {
      throw new TokenRefused();
    }
    tiers.heard(issued.accessToken());
    return SessionTokens.of(issued);
  }

  private IssuedTokens ask(String refreshToken, RefreshClaim.Granted granted) {
    try {
      return provider.refresh(refreshToken);
    } catch (ProviderUnavailable unavailable) {
      claiming.release(granted);
      throw unavailable;
    } catch (RefreshRefused refused) {
      completing.giveUp(granted);
      throw new TokenRefused();
    }
  }
}
