package io.homeroom.identity.device;

/** The person has no such device. */
public final class DeviceNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
