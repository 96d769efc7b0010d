package io.homeroom.marketplace.search.lucene.text;

import static io.homeroom.marketplace.catalogue.Language.EN;
import static io.homeroom.marketplace.catalogue.Language.JA;
import static io.homeroom.marketplace.catalogue.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTests {

  @ParameterizedTest
  @CsvSource({
    "kite, LETTERS",
    "Käfer 7, LETTERS",
    "😀, LETTERS",
    "望远镜, IDEOGRAPHS",
    "LEGO 机器人, IDEOGRAPHS",
    "凧, IDEOGRAPHS",
    "たこ, KANA",
    "ﾗｼﾞｵ, KANA",
    "手回しラジオ, KANA",
  })
  void isSeenFromATextsCharacters(String text, Script script) {
    assertThat(Script.of(text)).isEqualTo(script);
  }

  @Test
  void tellsTheLanguage() {
    assertThat(Script.LETTERS.languages(JA)).containsExactly(EN);
    assertThat(Script.KANA.languages(ZH)).containsExactly(JA);
  }

  @Test
  void leavesIdeographsToTheReadersLanguage() {
    assertThat(Script.IDEOGRAPHS.languages(ZH)).containsExactly(ZH);
    assertThat(Script.IDEOGRAPHS.languages(JA)).containsExactly(JA);
    assertThat(Script.IDEOGRAPHS.languages(EN)).containsExactly(ZH, JA);
  }
}
