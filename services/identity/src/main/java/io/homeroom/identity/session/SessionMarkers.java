package io.homeroom.identity.session;

/**
 * What the gateway reads of a session before it asks here. Away for a while, they are missed by
 * nobody: the gateway asks, and revocations are told again.
 */
public interface SessionMarkers {

  /** Marks a session as live, unless it is marked as revoked. */
  void live(KnownSession session);

  /** Adds to the mark of a live session what its tokens have to tell, unless it is older news. */
  void live(KnownSession session, ToldTier tier);

  void revoked(String sid);
}
