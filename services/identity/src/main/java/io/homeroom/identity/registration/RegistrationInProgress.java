package io.homeroom.identity.registration;

/** Somebody is registering with this address just now. */
public final class RegistrationInProgress extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
