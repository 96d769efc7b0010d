package io.homeroom.identity.letter;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** What a letter is about, and so where its link leads if it has one. */
public enum LetterTemplate {
  REGISTRATION_CODE("registration-code", null),
  ALREADY_REGISTERED("already-registered", null),
  RESET_PASSWORD("reset-password", "/api/auth/password/reset"),
  PASSWORD_CHANGED("password-changed", null),
  CHANGE_EMAIL_CODE("change-email-code", null),
  EMAIL_IN_USE("email-in-use", null),
  EMAIL_CHANGED("email-changed", "/api/auth/email/undo"),
  PROVIDER_LINKED("provider-linked", null),
  INVITE_STAFF("invite-staff", "/api/auth/invitations"),
  SIGN_CONSENT("sign-consent", "/api/family/consents/sign"),
  GUARDIAN_INVITATION("guardian-invitation", "/api/family/guardians/accept"),
  GUARDIAN_REMOVED("guardian-removed", null),
  ANOTHER_GUARDIAN_REMOVED("another-guardian-removed", null),
  CHILDRENS_PINS_TAKEN("childrens-pins-taken", null),
  ACCOUNT_HANDOVER("account-handover", "/api/auth/of-age"),
  GROWN_CHILD_INVITED("grown-child-invited", null),
  APPROVAL_REQUESTED("approval-requested", null),
  ROLE_GRANTED("role-granted", null),
  ROLE_TAKEN("role-taken", null),
  APPLICATION_APPROVED("application-approved", null),
  APPLICATION_REJECTED("application-rejected", null),
  CLOSE_ACCOUNT("close-account", "/api/auth/closing/confirm"),
  ACCOUNT_CLOSING("account-closing", "/api/auth/closing/reopen"),
  ACCOUNT_REOPENED("account-reopened", null),
  ACCOUNT_LOCKED("account-locked", null),
  SECOND_FACTOR_OFF("second-factor-off", null),
  DEVICE_COPIED("device-copied", null),
  ONE_TIME_CODE("one-time-code", null);

  private final String wireName;
  private final @Nullable String path;

  LetterTemplate(String wireName, @Nullable String path) {
    this.wireName = wireName;
    this.path = path;
  }

  /** Where its link leads, below the public address. */
  public String path() {
    if (path == null) {
      throw new IllegalStateException("No link is in a letter about " + wireName);
    }
    return path;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
