package io.homeroom.identity.session;

/**
 * What the gateway reads of a session before it asks here. Away for a while, they are missed by
 * nobody: the gateway asks, and revocations are told again.
 */
public interface SessionMarkers {

  /** Marks a session as live, unless it is marked as revoked. */
  void live(KnownSession session);

  void revoked(String sid);
}
