package io.homeroom.identity.session.life;

import io.homeroom.identity.session.RefreshTokenId;
import java.util.UUID;

/** What comes of presenting a refresh token. */
sealed interface RefreshClaim {

  /** It may be used, by the holder of the claim. */
  record Granted(RefreshTokenId token, UUID claim) implements RefreshClaim {}

  /** It is not good; what that means for its session has been done. */
  record Refused() implements RefreshClaim {}
}
