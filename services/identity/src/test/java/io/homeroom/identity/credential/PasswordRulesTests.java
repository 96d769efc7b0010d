package io.homeroom.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {
  private static final PasswordRules RULES = new PasswordRules(new GuessablePasswords());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kanarienvogel-37",
        "correct-horse-1a2b3c4d-1a2b",
        "Sunny-Day-2026",
        "ein-langes-passwort",
        "今日はとても良い天気です",
        "🦜🦊🐢🐙🦉🐝🦋🐞🦀🐬"
      })
  void takesGoodOnes(String password) {
    assertThat(RULES.objectionTo(password, List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password123",
        "Password123!",
        "1234567890",
        "aaaaaaaaaa",
        "qwertyuiop",
        "iloveyou12345",
        "P@ssw0rd123",
        "letmein2026",
        "passwordpasswordpasswordpasswordpasswordpassword"
      })
  void refusesWhatIsEasyToGuess(String password) {
    assertThat(RULES.objectionTo(password, List.of())).hasValue("is too easy to guess");
  }

  @Test
  void refusesWhatIsTooShortOrTooLong() {
    assertThat(RULES.objectionTo("kanarien1", List.of())).isPresent();
    assertThat(RULES.objectionTo("kanarien-1", List.of())).isEmpty();
    assertThat(RULES.objectionTo("vogel-kanarien1".repeat(9).substring(0, 128), List.of()))
        .isEmpty();
    assertThat(RULES.objectionTo("vogel-kanarien1".repeat(9).substring(0, 129), List.of()))
        .isPresent();
  }

  @Test
  void refusesWordsAboutOneself() {
    assertThat(RULES.objectionTo("my-LOVELACE-is-33", List.of("lovelace")))
        .hasValue("must not contain your name or e-mail address");
  }

  @Test
  void overlooksWordsThatAreMetByChance() {
    assertThat(RULES.objectionTo("kanadarienvogel-37", List.of("Ada", ""))).isEmpty();
  }
}
