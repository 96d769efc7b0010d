package io.homeroom.notification.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class WordingTests {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\w+}}");

  @ParameterizedTest
  @CsvSource({"letters, zh", "letters, ja", "notices, zh", "notices, ja"})
  void saysTheSameInEveryLanguage(String subject, String tag) throws IOException {
    Properties english = read(subject, "en");
    Properties other = read(subject, tag);

    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(placeholders(other, key))
                    .as(key)
                    .containsExactlyInAnyOrder(placeholders(english, key)));
  }

  private static String[] placeholders(Properties wording, String key) {
    return PLACEHOLDER
        .matcher(wording.getProperty(key))
        .results()
        .map(MatchResult::group)
        .toArray(String[]::new);
  }

  private static Properties read(String subject, String tag) throws IOException {
    var properties = new Properties();
    String text =
        new ClassPathResource("wording/" + subject + "." + tag + ".properties")
            .getContentAsString(UTF_8);
    properties.load(new StringReader(text));
    return properties;
  }
}
