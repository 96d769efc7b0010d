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
  /** Whoever could switch these off could take an account over unnoticed. */
  @JsonProperty("security")
  SECURITY;

  public static Set<NoticeKind> optional() {
    return EnumSet.complementOf(EnumSet.of(SECURITY));
  }

  boolean isOptional() {
    return this != SECURITY;
  }
}
