package io.homeroom.platform.web.security;

/** What a person is in Homeroom. On the wire and in tokens in lower case. */
public enum Role {
  PARENT,
  CHILD,
  COACH,
  SUPPLIER,
  MODERATOR,
  SUPERADMIN
}
