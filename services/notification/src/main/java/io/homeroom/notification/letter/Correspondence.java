package io.homeroom.notification.letter;

import io.homeroom.notification.template.LetterTemplate;
import java.util.Map;
import java.util.UUID;

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

    String code() {
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
   * @throws NothingToWrite if the person is gone
   * @throws Unreachable if it cannot be told now
   */
  Addressed addressed(UUID personId, LetterTemplate template, Map<String, String> facts);
}
