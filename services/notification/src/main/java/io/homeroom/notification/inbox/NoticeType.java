package io.homeroom.notification.inbox;

import static io.homeroom.notification.preference.NoticeKind.ESSENTIAL;
import static io.homeroom.notification.preference.NoticeKind.FAMILY;
import static io.homeroom.notification.preference.NoticeKind.GIFTS;
import static io.homeroom.notification.preference.NoticeKind.LEARNING;
import static io.homeroom.notification.preference.NoticeKind.ORDERS;
import static io.homeroom.notification.preference.NoticeKind.SECURITY;

import io.homeroom.notification.preference.NoticeKind;
import io.homeroom.notification.template.LetterTemplate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people are told. */
public enum NoticeType {
  FAMILY_REGISTERED(FAMILY),
  CONSENT_GRANTED(FAMILY),
  CONSENT_WITHDRAWN(FAMILY),
  GUARDIAN_JOINED(FAMILY),
  GUARDIAN_LEFT(FAMILY),
  COMING_OF_AGE_ANNOUNCED(FAMILY),
  CHILD_CAME_OF_AGE(FAMILY),
  CHILD_ADDED(FAMILY),
  TASK_ASSIGNED(LEARNING),
  TASK_SOLVED(LEARNING),
  TASK_MISSED(LEARNING),
  GIFT_UNLOCKED(GIFTS),
  GIFT_OPENED(GIFTS),
  ORDER_PAID(ORDERS, LetterTemplate.ORDER_PAID),
  ORDER_APPROVAL_REQUESTED(ORDERS, LetterTemplate.ORDER_APPROVAL_REQUESTED),
  ORDER_CANCELLED(ORDERS),
  ORDER_REFUNDED(ORDERS),
  ORDER_PART_REFUNDED(ORDERS),
  ORDER_PART_REFUNDED_BY_CARD(ORDERS),
  ORDER_PAID_BY_CARD(ORDERS, LetterTemplate.ORDER_PAID_BY_CARD),
  ORDER_APPROVAL_REQUESTED_BY_CARD(ORDERS, LetterTemplate.ORDER_APPROVAL_REQUESTED_BY_CARD),
  ORDER_REFUNDED_BY_CARD(ORDERS),
  SHIPMENT_CHANGED(ORDERS),
  SEAT_CONFIRMED(LEARNING, LetterTemplate.SEAT_CONFIRMED),
  SEAT_OFFERED(LEARNING, LetterTemplate.SEAT_OFFERED),
  OFFER_EXPIRED(LEARNING),
  WAITING_CALLED_OFF(LEARNING, LetterTemplate.WAITING_CALLED_OFF),
  SEAT_CANCELLED(LEARNING),
  SEAT_RESCHEDULED(LEARNING),
  SESSION_CALLED_OFF(ESSENTIAL, LetterTemplate.SESSION_CALLED_OFF),
  SESSION_MOVED(ESSENTIAL, LetterTemplate.SESSION_MOVED),
  SESSION_REMINDER(LEARNING, LetterTemplate.SESSION_REMINDER),
  SESSION_SOON(LEARNING),
  CHILDREN_ABSENT(ESSENTIAL),
  SESSION_PUT_BACK(LEARNING),
  PAID_TOO_LATE(ESSENTIAL, LetterTemplate.PAID_TOO_LATE),
  CREDITS_BOUGHT(ORDERS, LetterTemplate.CREDITS_BOUGHT),
  CREDITS_REFUNDED(ESSENTIAL, LetterTemplate.CREDITS_REFUNDED),
  REFUND_FAILED(ESSENTIAL, LetterTemplate.REFUND_FAILED),
  SUBSCRIPTION_PAST_DUE(ESSENTIAL, LetterTemplate.SUBSCRIPTION_PAST_DUE),
  SUBSCRIPTION_UNPAID(ESSENTIAL, LetterTemplate.SUBSCRIPTION_UNPAID),
  SUBSCRIPTION_CANCELLED(ESSENTIAL, LetterTemplate.SUBSCRIPTION_CANCELLED),
  SUBSCRIPTION_ENDED(ESSENTIAL, LetterTemplate.SUBSCRIPTION_ENDED),
  BOX_PAST_DUE(ESSENTIAL, LetterTemplate.BOX_PAST_DUE),
  BOX_UNPAID(ESSENTIAL, LetterTemplate.BOX_UNPAID),
  BOX_CANCELLED(ESSENTIAL, LetterTemplate.BOX_CANCELLED),
  BOX_ENDED(ESSENTIAL, LetterTemplate.BOX_ENDED),
  CREDITS_PAST_DUE(ESSENTIAL, LetterTemplate.CREDITS_PAST_DUE),
  CREDITS_UNPAID(ESSENTIAL, LetterTemplate.CREDITS_UNPAID),
  CREDITS_CANCELLED(ESSENTIAL, LetterTemplate.CREDITS_CANCELLED),
  CREDITS_ENDED(ESSENTIAL, LetterTemplate.CREDITS_ENDED),
  SESSION_REVOKED(SECURITY, Style.MODAL, null);

  private final NoticeKind kind;
  private final Style style;
  private final @Nullable LetterTemplate letter;

  NoticeType(NoticeKind kind) {
    this(kind, Style.TOAST, null);
  }

  NoticeType(NoticeKind kind, LetterTemplate letter) {
    this(kind, Style.TOAST, letter);
  }

  NoticeType(NoticeKind kind, Style style, @Nullable LetterTemplate letter) {
    this.kind = kind;
    this.style = style;
    this.letter = letter;
  }

  public NoticeKind kind() {
    return kind;
  }

  /** The letter that tells a parent the same, if there is one. */
  public Optional<LetterTemplate> letter() {
    return Optional.ofNullable(letter);
  }

  Style style() {
    return style;
  }

  /** As stored and on the wire, such as {@code child-added}. */
  String alias() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
