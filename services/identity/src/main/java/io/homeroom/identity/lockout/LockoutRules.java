package io.homeroom.identity.lockout;

import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("homeroom.lockout")
record LockoutRules(LockoutRule password, LockoutRule code) {

  LockoutRule of(Factor factor) {
    return switch (factor) {
      case PASSWORD -> password;
      case CODE -> code;
    };
  }
}
