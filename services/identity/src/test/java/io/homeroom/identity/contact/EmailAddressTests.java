package io.homeroom.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

  @ParameterizedTest
  @CsvSource({
    "ada@example.org, ada@example.org",
    "'  ada@example.org ', ada@example.org",
    "Ada.King@EXAMPLE.Org, Ada.King@example.org",
    "ada+homeroom@mail.example.co.uk, ada+homeroom@mail.example.co.uk",
    "ada@bücher.example, ada@xn--bcher-kva.example",
    "ada@例え.テスト, ada@xn--r8jz45g.xn--zckzah",
    "o'neil@example.org, o'neil@example.org"
  })
  void takesAddressesThatMailCanGoTo(String text, String value) {
    assertThat(new EmailAddress(text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ada",
        "@example.org",
        "ada@",
        "ada@localhost",
        "ada@example",
        "ada@.example.org",
        "ada@example..org",
        "ada@-example.org",
        "ada@example.org.",
        "ada@127.0.0.1",
        "ada@[127.0.0.1]",
        ".ada@example.org",
        "ada.@example.org",
        "a..da@example.org",
        "ada king@example.org",
        "\"ada king\"@example.org",
        "ada@example.org, eve@example.org",
        "Ada <ada@example.org>",
        "ada@eve@example.org",
        "ada\n@example.org",
        "ädä@example.org",
        "ada@exa mple.org",
        "ada@example.org\r\nBcc: eve@example.org"
      })
  void refusesWhatIsNone(String text) {
    assertThatExceptionOfType(NotAnEmailAddress.class).isThrownBy(() -> new EmailAddress(text));
  }

  @Test
  void refusesWhatIsTooLong() {
    var local = "a".repeat(65) + "@example.org";
    var whole = "ada@" + ("a".repeat(60) + ".").repeat(5) + "org";
    assertThatExceptionOfType(NotAnEmailAddress.class).isThrownBy(() -> new EmailAddress(local));
    assertThatExceptionOfType(NotAnEmailAddress.class).isThrownBy(() -> new EmailAddress(whole));
  }

  @Test
  void isFoundWhateverItsCase() {
    assertThat(new EmailAddress("Ada@Example.ORG").lookupForm())
        .isEqualTo(new EmailAddress("aDA@example.org").lookupForm());
  }
}
