package io.homeroom.identity.family;

/** Knows who may do nothing for now. */
public interface ShutOut {

  /** Whether somebody is shut out, as it stands now and not when their request came. */
  boolean isShutOut(PersonId person);
}
