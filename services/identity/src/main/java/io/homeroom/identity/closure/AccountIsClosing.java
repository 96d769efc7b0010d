package io.homeroom.identity.closure;

import io.homeroom.identity.session.NotAdmitted;

/** Whose credentials these are, has had the account closed. */
public final class AccountIsClosing extends NotAdmitted {
  private static final long serialVersionUID = 1L;
}
