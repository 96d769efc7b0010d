package io.homeroom.platform.web.sample;

final class WeakPassword extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
