package io.homeroom.payments.provider;

import java.util.Map;

/** How to read what the provider tells. */
public interface Notices {

  /** Whose they are. */
  Provider of();

  /** What is known of a notice before it is read in whole. */
  record Head(String id, String type) {}

  /**
   * Lets only what the provider has signed lately pass.
   *
   * @param signature what came beside it, by the names of headers in small letters
   * @throws NotSigned if it did not
   */
  Head check(String payload, Map<String, String> signature);

  Happening read(String payload);
}
