package io.homeroom.notification.letter.post;

/** Where short messages are handed in. */
public interface Texting {

  /**
   * Hands a message in. Handing it in twice gives two.
   *
   * @throws PostOffice.Refusal if it will never be accepted
   * @throws Unreachable if it was not accepted this time
   */
  void send(TextMessage message);
}
