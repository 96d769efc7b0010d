package io.homeroom.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeRenderingTests {

  private final NoticeRendering rendering = new NoticeRendering();

  @Test
  void putsFactsIntoWords() {
    NoticeText text =
        rendering.render("consent-withdrawn", Map.of("purpose", "ai-chat"), Language.EN);

    assertThat(text.message())
        .isEqualTo("The consent for the AI companion was withdrawn. It takes effect at once.");
  }

  @Test
  void neverShowsCodeOfUnknownReason() {
    NoticeText text = rendering.render("session-revoked", Map.of("reason", "x-17"), Language.EN);

    assertThat(text.message()).startsWith("One of your sign-ins was ended.").doesNotContain("x-17");
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForTypeItDoesNotKnow(Language language) {
    NoticeText text = rendering.render("moon-landed", Map.of(), language);

    assertThat(text.title()).isNotBlank();
    assertThat(text.message()).isNotBlank();
  }
}
