package io.homeroom.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirewallTests {

  @ParameterizedTest
  @ValueSource(strings = {"", "text/html; q=0.9", "Zoë 学ぶ", "a\tb"})
  void passesText(String value) {
    assertThat(Firewall.isText(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nSet-Cookie: b", "a\0b", "a\u007fb", "a\u0085b", "\ufdd0"})
  void refusesControlAndUnassignedCharacters(String value) {
    assertThat(Firewall.isText(value)).isFalse();
  }

  @Test
  void judgesEachCharacterAsSpringSecurityDoes() {
    var theirs = Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*");
    for (var character = 0; character < Character.MIN_SURROGATE; character++) {
      var value = Character.toString(character);
      assertThat(Firewall.isText(value))
          .as("character %x", character)
          .isEqualTo(theirs.matcher(value).matches());
    }
  }
}
