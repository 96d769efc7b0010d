package io.homeroom.notification.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a letter can be about. */
public enum LetterTemplate {
  REGISTRATION_CODE,
  ALREADY_REGISTERED(false),
  RESET_PASSWORD,
  PASSWORD_CHANGED(false),
  CHANGE_EMAIL_CODE,
  EMAIL_IN_USE(false),
  EMAIL_CHANGED,
  PROVIDER_LINKED(false),
  INVITE_STAFF,
  SIGN_CONSENT,
  GUARDIAN_INVITATION,
  ACCOUNT_HANDOVER,
  GUARDIAN_REMOVED(false),
  ANOTHER_GUARDIAN_REMOVED(false),
  GROWN_CHILD_INVITED(false),
  APPROVAL_REQUESTED(false),
  ROLE_GRANTED(false),
  ROLE_TAKEN(false),
  CHILDRENS_PINS_TAKEN(false),
  APPLICATION_APPROVED(false),
  APPLICATION_REJECTED(false),
  CLOSE_ACCOUNT,
  ACCOUNT_CLOSING,
  ACCOUNT_REOPENED(false),
  ACCOUNT_LOCKED(false),
  SECOND_FACTOR_OFF(false),
  DEVICE_COPIED(false),
  ONE_TIME_CODE,
  ORDER_PAID(false),
  ORDER_APPROVAL_REQUESTED(false),
  ORDER_PAID_BY_CARD(false),
  ORDER_APPROVAL_REQUESTED_BY_CARD(false),
  PAID_TOO_LATE(false),
  CREDITS_BOUGHT(false),
  CREDITS_REFUNDED(false),
  REFUND_FAILED(false),
  SEAT_CONFIRMED(false),
  SEAT_OFFERED(false),
  WAITING_CALLED_OFF(false),
  SESSION_CALLED_OFF(false),
  SESSION_MOVED(false),
  SESSION_REMINDER(false),
  SUBSCRIPTION_PAST_DUE(false),
  SUBSCRIPTION_UNPAID(false),
  SUBSCRIPTION_CANCELLED(false),
  SUBSCRIPTION_ENDED(false),
  BOX_PAST_DUE(false),
  BOX_UNPAID(false),
  BOX_CANCELLED(false),
  BOX_ENDED(false),
  CREDITS_PAST_DUE(false),
  CREDITS_UNPAID(false),
  CREDITS_CANCELLED(false),
  CREDITS_ENDED(false);

  private final boolean secret;

  LetterTemplate() {
    this(true);
  }

  LetterTemplate(boolean secret) {
    this.secret = secret;
  }

  public static Optional<LetterTemplate> ofAlias(String alias) {
    return Arrays.stream(values()).filter(known -> known.alias().equals(alias)).findFirst();
  }

  /** Whether there is a link or a code in it; else it only tells something. */
  public boolean holdsSecret() {
    return secret;
  }

  /** The name other services know it by, such as {@code sign-consent}. */
  public String alias() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
