package io.homeroom.identity.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.ResponseEntity;

class PagesTests {
  private final Pages pages = new Pages(new PageTemplate(), new PageTexts());

  @Test
  void escapesWhatItShows() {
    var page =
        Page.of(Locale.ENGLISH, "sign-child")
            .about("2026-11", "<script>alert('x')</script>")
            .asking(new Page.Form("/path", "\"><script>"));
    assertThat(html(page)).doesNotContain("<script").contains("&lt;script&gt;");
  }

  @Test
  void allowsItsOwnStyleSheetAndNothingElse() throws Exception {
    var answer = pages.answer(() -> Page.of(Locale.ENGLISH, "signed"));
    var html = Objects.requireNonNull(answer.getBody());
    var style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
    assertThat(answer.getHeaders().getFirst("Content-Security-Policy"))
        .startsWith("default-src 'none';")
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
        .doesNotContain("unsafe", "script");
  }

  @Test
  void loadsNothingFromElsewhere() {
    assertThat(html(Page.of(Locale.JAPANESE, "signed"))).doesNotContain("http", "src=", "url(");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "ja"})
  void speaksTheReadersLanguage(String language) {
    var html = html(Page.of(Locale.forLanguageTag(language), "signed"));
    assertThat(html).contains("<html lang=\"" + language).contains("dir=\"ltr\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_zh", "_ja"})
  void saysEverythingInEachLanguage(String suffix) throws Exception {
    assertThat(texts(suffix).keySet()).isEqualTo(texts("").keySet());
  }

  @Test
  void fallsBackToEnglish() {
    assertThat(html(Page.of(Locale.FRENCH, "signed"))).contains("Thank you");
  }

  @Test
  void listsWhatIsAskedFor() {
    var page = Page.of(Locale.ENGLISH, "sign").about("2026-11").listing(List.of("purpose.core"));
    assertThat(html(page)).contains("<li>To keep the child's profile".replace("'", "&#39;"));
  }

  private String html(Page page) {
    ResponseEntity<String> answer = pages.answer(() -> page);
    return Objects.requireNonNull(answer.getBody());
  }

  private static Properties texts(String suffix) throws Exception {
    return PropertiesLoaderUtils.loadProperties(
        new EncodedResource(new ClassPathResource("pages/texts" + suffix + ".properties"), UTF_8));
  }
}
