package io.homeroom.identity.role;

import io.homeroom.identity.session.NotAdmitted;

/** While somebody was signing in, they were made somebody else. */
public final class RoleChangedMeanwhile extends NotAdmitted {
  private static final long serialVersionUID = 1L;
}
