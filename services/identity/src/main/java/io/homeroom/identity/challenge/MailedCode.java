package io.homeroom.identity.challenge;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * The code in a letter to an address that is to be proved, good for an hour and few wrong answers.
 * Of the code a keyed hash is kept.
 */
@Embeddable
public class MailedCode {
  public static final Duration VALIDITY = Duration.ofHours(1);
  public static final int MOST_WRONG = 3;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "code_id"))
  private CodeId code;

  @Column private byte[] codeHash;
  private Instant codeExpiresAt;
  private int wrong;

  public MailedCode(CodeId code, OneTimeCodes codes, Instant now) {
    this.code = code;
    this.codeHash = codes.hashOf(code, codes.of(code));
    this.codeExpiresAt = now.plus(VALIDITY);
  }

  @SuppressWarnings("NullAway.Init")
  protected MailedCode() {}

  /**
   * Looks at an answer.
   *
   * @throws CodeRefused if it is another one, or comes too late or after too many others
   */
  public void check(OneTimeCode given, OneTimeCodes codes, Instant now) {
    if (!isGood(now)) {
      throw new CodeRefused();
    }
    if (!MessageDigest.isEqual(codeHash, codes.hashOf(code, given))) {
      wrong++;
      throw new CodeRefused();
    }
  }

  /** Whether an answer is still looked at. */
  public boolean isGood(Instant now) {
    return now.isBefore(codeExpiresAt) && wrong < MOST_WRONG;
  }

  public CodeId id() {
    return code;
  }

  public Instant expiresAt() {
    return codeExpiresAt;
  }
}
