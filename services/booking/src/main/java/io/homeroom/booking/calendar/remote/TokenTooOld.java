package io.homeroom.booking.calendar.remote;

/** Changes cannot be told from that far back: all is to be read anew. */
public final class TokenTooOld extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
