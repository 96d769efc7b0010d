package io.homeroom.platform.web.security;

/** What a person's plan allows. On the wire and in tokens in lower case. */
public enum Tier {
  FREE,
  PREMIUM
}
