package io.homeroom.identity.session;

/** Whether somebody who has signed in may still be here; asked at each refresh. */
public interface Staying {

  boolean isAllowedTo(KnownSession session);
}
