package io.homeroom.notification.letter.post;

/**
 * An SMS ready to be handed in; never stored.
 *
 * @param to in E.164
 */
public record TextMessage(String to, String text) {

  /** Without anything personal, as it may get into a log. */
  @Override
  public String toString() {
    return "TextMessage[…]";
  }
}
