package io.homeroom.identity.role;

/** They are having the account closed: nobody is made anything on the way out. */
public final class HolderIsLeaving extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
