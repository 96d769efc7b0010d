package io.homeroom.notification.template;

import static io.homeroom.notification.template.LetterTemplate.VERIFY_EMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterRenderingTests {

  private static final String LINK = "http://127.0.0.1:8080/api/auth/verify-email?token=a-b_c&x=1";

  private final LetterRendering rendering = new LetterRendering();

  @ParameterizedTest
  @MethodSource("everyLetter")
  void writesEveryLetterInEveryLanguage(LetterTemplate template, Language language) {
    RenderedLetter letter = rendering.render(template, language, to("Ada"));

    assertThat(letter.subject()).isNotBlank().doesNotContain("{{", "\n", "\r");
    assertThat(letter.text()).contains("Ada", LINK, "2026", ":05").doesNotContain("{{", "<");
    assertThat(letter.html())
        .contains("<bdi>Ada</bdi>", "lang=\"" + language.tag() + "\"", "dir=\"ltr\"")
        .contains("<title>" + letter.subject() + "</title>")
        .doesNotContain("{{");
  }

  static Stream<Arguments> everyLetter() {
    return Arrays.stream(LetterTemplate.values())
        .flatMap(
            template ->
                Arrays.stream(Language.values()).map(language -> Arguments.of(template, language)));
  }

  @ParameterizedTest
  @EnumSource
  void escapesNameThatIsMarkup(Language language) {
    var letter = rendering.render(VERIFY_EMAIL, language, to("<script>alert('x')</script>&\""));

    assertThat(letter.html())
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
        .doesNotContain("<script");
  }

  @ParameterizedTest
  @EnumSource
  void leavesTemplateSyntaxInNameAlone(Language language) {
    var letter = rendering.render(VERIFY_EMAIL, language, to("{{link}} {{{link}}}"));

    assertThat(letter.html()).contains("<bdi>{{link}} {{{link}}}</bdi>");
    assertThat(letter.text()).contains("{{link}} {{{link}}}");
  }

  @ParameterizedTest
  @EnumSource
  void keepsEmojiAndRightToLeftNames(Language language) {
    var letter = rendering.render(VERIFY_EMAIL, language, to("👩‍👧 שרה"));

    assertThat(letter.html()).contains("<bdi>👩‍👧 שרה</bdi>");
    assertThat(letter.text()).contains("👩‍👧 שרה");
  }

  @Test
  void escapesLinkInHtmlOnly() {
    var letter = rendering.render(VERIFY_EMAIL, Language.EN, to("Ada"));

    assertThat(letter.html()).contains("token=a-b_c&amp;x").doesNotContain("token=a-b_c&x");
    assertThat(letter.text()).contains(LINK);
  }

  @Test
  void doesNotDependOnDirectionOfWriting() {
    var letter = rendering.render(VERIFY_EMAIL, Language.EN, to("Ada"));

    assertThat(letter.html())
        .doesNotContainPattern("(text-align:|margin-|padding-|border-)\\s*(left|right)");
  }

  private static LetterContent to(String name) {
    return new LetterContent(
        new DisplayName(name), URI.create(LINK), Instant.parse("2026-11-24T14:05:00Z"));
  }
}
