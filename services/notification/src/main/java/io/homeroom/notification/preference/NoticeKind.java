package io.homeroom.notification.preference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** What a notice is about, as far as people choose by it. */
public enum NoticeKind {
  @JsonProperty("family")
  FAMILY,
  @JsonProperty("learning")
  LEARNING,
  @JsonProperty("gifts")
  GIFTS,
  @JsonProperty("orders")
  ORDERS,
  /** What was paid or booked does not come as agreed: nobody is to miss that. */
  @JsonProperty("essential")
  ESSENTIAL,
  /** Whoever could switch these off could take an account over unnoticed. */
  @JsonProperty("security")
  SECURITY;

  public static Set<NoticeKind> optional() {
    return EnumSet.complementOf(EnumSet.of(ESSENTIAL, SECURITY));
  }

  /** Whether people can do without it. */
  public boolean isOptional() {
    return this != ESSENTIAL && this != SECURITY;
  }

  /** Whether it is put off in quiet hours. */
  boolean waits() {
    return this != SECURITY;
  }
}
