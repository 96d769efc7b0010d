package io.homeroom.identity.suspension;

import io.homeroom.identity.session.NotAdmitted;

/** Whose credentials these are, is shut out. */
public final class AccountSuspended extends NotAdmitted {
  private static final long serialVersionUID = 1L;
}
