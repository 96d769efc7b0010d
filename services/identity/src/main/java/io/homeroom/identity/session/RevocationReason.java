package io.homeroom.identity.session;

import java.util.Locale;

/** Why a session ended before its time. */
public enum RevocationReason {
  LOGGED_OUT,
  REVOKED_BY_OWNER,
  REFRESH_TOKEN_REUSED,
  ENDED_BY_PROVIDER,
  PIN_CHANGED,
  CHILD_REMOVED,
  CONSENT_WITHDRAWN,
  OUTSIDE_HOURS,
  PASSWORD_CHANGED,
  GUARDIAN_REMOVED,
  CAME_OF_AGE,
  REVOKED_BY_ADMIN,
  SUSPENDED,
  ROLE_CHANGED,
  ACCOUNT_CLOSING,
  LEFT_ALONE;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
