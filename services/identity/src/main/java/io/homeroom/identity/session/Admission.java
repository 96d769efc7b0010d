package io.homeroom.identity.session;

/** Knows who is not to be let in, whatever they prove. */
public interface Admission {

  /**
   * Does nothing if somebody may come in.
   *
   * @throws NotAdmitted if they may not
   */
  void requireAdmitted(SessionHolder holder);
}
