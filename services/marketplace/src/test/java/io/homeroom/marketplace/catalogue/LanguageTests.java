package io.homeroom.marketplace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTests {

  @Test
  void takesTheTextInItself() {
    assertThat(Language.JA.of(Map.of(Language.EN, "Music", Language.JA, "音楽"))).isEqualTo("音楽");
  }

  @Test
  void takesTheFirstThereIsForOneThatIsMissing() {
    assertThat(Language.JA.of(Map.of(Language.EN, "Music", Language.ZH, "音乐"))).isEqualTo("Music");
    assertThat(Language.EN.of(Map.of(Language.JA, "音楽", Language.ZH, "音乐"))).isEqualTo("音乐");
  }
}
