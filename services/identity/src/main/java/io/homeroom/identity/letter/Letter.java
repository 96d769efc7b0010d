package io.homeroom.identity.letter;

import io.homeroom.identity.family.PersonId;
import java.time.Instant;

/** A letter to be sent. */
public record Letter(
    PersonId recipient, LetterTemplate template, Content content, Instant expiresAt) {

  /** The secret in it. */
  public sealed interface Content permits Link, Code {}

  /** A link, which goes by mail. */
  public record Link(LinkToken token) implements Content {}

  /** Digits to be entered. */
  public record Code(String digits, Route route) implements Content {

    /** Tells nothing, so that no log can. */
    @Override
    public String toString() {
      return "Code[…]";
    }
  }

  /** Which way a code may go. */
  public enum Route {
    MAIL,
    SMS,
    SMS_ELSE_MAIL
  }
}
