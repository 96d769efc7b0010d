package io.homeroom.identity.admin.office;

/** Who acts is no longer the admin that they were, or is suspended, or about to go. */
public final class NotInOffice extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
