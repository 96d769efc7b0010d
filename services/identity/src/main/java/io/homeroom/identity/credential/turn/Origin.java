package io.homeroom.identity.credential.turn;

import org.jspecify.annotations.Nullable;

/** Where those are who ask. */
public interface Origin {

  /**
   * The household that is being answered. Null for work that nobody asked for, and for who is on
   * this machine, which is one address for all.
   */
  @Nullable String current();
}
