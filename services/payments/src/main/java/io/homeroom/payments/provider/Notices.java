package io.homeroom.payments.provider;

/** How to read what the provider tells. */
public interface Notices {

  /** What is known of a notice before it is read in whole. */
  record Head(String id, String type) {}

  /**
   * Lets only what the provider has signed within five minutes pass.
   *
   * @throws NotSigned if it did not
   */
  Head check(String payload, String signature);

  Happening read(String payload);
}
