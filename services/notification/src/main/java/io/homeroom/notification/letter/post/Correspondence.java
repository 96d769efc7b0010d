package io.homeroom.notification.letter.post;

import io.homeroom.notification.template.LetterTemplate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows to whom a letter goes and what is personal about it. */
public interface Correspondence {

  /** There is nothing to write any more. */
  final class NothingToWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public NothingToWrite(String code) {
      super(code);
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * What to write, at this moment.
   *
   * @throws NothingToWrite if its cause is gone
   * @throws Unreachable if it cannot be told now
   */
  Addressed addressed(UUID subject);

  /**
   * A letter whose words are known here, with the address its person has at this moment.
   *
   * @param familyId whose parent they have to be at this moment; null if that is no matter
   * @throws NothingToWrite if the person is gone, or not of the family any more
   * @throws Unreachable if it cannot be told now
   */
  Addressed addressed(
      UUID personId, @Nullable UUID familyId, LetterTemplate template, Map<String, String> facts);
}
