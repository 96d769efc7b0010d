package io.homeroom.identity.letter;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be sent.
 *
 * @param expiresAt until when its secret is good; null if it holds none
 */
public record Letter(
    Recipient recipient, LetterTemplate template, Content content, @Nullable Instant expiresAt) {

  public Letter(PersonId person, LetterTemplate template, Content content, Instant expiresAt) {
    this(new Member(person), template, content, expiresAt);
  }

  /** A letter that only tells something. */
  public static Letter telling(Recipient recipient, LetterTemplate template) {
    return new Letter(recipient, template, new News(), null);
  }

  /** Who gets it. */
  public sealed interface Recipient permits Member, Address {}

  /** Somebody who is known. */
  public record Member(PersonId person) implements Recipient {}

  /**
   * Whoever reads the mail there. They are not called by a name: somebody else may have given it.
   */
  public record Address(EmailAddress email, Language language) implements Recipient {}

  /** What is in it besides words. */
  public sealed interface Content permits Link, Code, News {}

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

  /** Nothing: it is the words that matter. It goes by mail. */
  public record News() implements Content {}

  /** Which way a code may go. */
  public enum Route {
    MAIL,
    SMS,
    SMS_ELSE_MAIL
  }
}
