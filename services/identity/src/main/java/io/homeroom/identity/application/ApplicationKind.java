package io.homeroom.identity.application;

import com.fasterxml.jackson.annotation.JsonValue;
import io.homeroom.platform.web.security.Role;
import java.util.Locale;

/** What somebody applies to be. */
public enum ApplicationKind {
  COACH(Role.COACH),
  SUPPLIER(Role.SUPPLIER);

  private final Role role;

  ApplicationKind(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
