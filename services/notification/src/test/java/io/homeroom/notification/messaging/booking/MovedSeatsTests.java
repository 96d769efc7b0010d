package io.homeroom.notification.messaging.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.notification.Ids;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.template.DisplayName;
import io.homeroom.notification.template.Language;
import io.homeroom.notification.template.LetterContent;
import io.homeroom.notification.template.LetterRendering;
import io.homeroom.notification.template.LetterTemplate;
import io.homeroom.notification.template.NoticeRendering;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a session that is held at another time, or elsewhere. */
class MovedSeatsTests {
  private static final Instant STARTS_AT = Instant.parse("2037-12-04T15:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "online, '(Central European Time), online. It is held elsewhere than before.'",
    "in-person, '(Central European Time), in person. It is held elsewhere than before.'"
  })
  void saysThatItIsElsewhere(String mode, String words) {
    var facts = facts(true, mode);

    assertThat(notice(facts)).contains("Robots, now Friday, December 4, 2037", words);
    assertThat(letter(facts)).contains("Robots, now Friday, December 4, 2037", words);
  }

  @Test
  void saysHowPeopleMeetIfTheTimeAloneChanged() {
    var facts = facts(false, "in-person");

    assertThat(notice(facts)).contains("in person. See when").doesNotContain("elsewhere");
    assertThat(letter(facts)).contains("in person. In Homeroom").doesNotContain("elsewhere");
  }

  @Test
  void saysNothingOfPlacesIfItWasNotTold() {
    assertThat(notice(facts(null, null))).contains("(Central European Time). See when");
  }

  private static Map<String, String> facts(@Nullable Boolean elsewhere, @Nullable String mode) {
    var moved =
        new SeatsOfChildren(
            Ids.next(),
            Ids.next(),
            List.of(),
            "Robots",
            STARTS_AT,
            ZoneId.of("Europe/Berlin"),
            STARTS_AT,
            elsewhere,
            mode,
            Instant.EPOCH);
    return moved.toNotice(Ids.next(), NoticeType.SESSION_MOVED).facts();
  }

  private static String notice(Map<String, String> facts) {
    return new NoticeRendering().render("session-moved", facts, Language.EN).message();
  }

  private static String letter(Map<String, String> facts) {
    var content = new LetterContent(new DisplayName("Ada"), new LetterContent.News(facts), null);
    return new LetterRendering().render(LetterTemplate.SESSION_MOVED, Language.EN, content).text();
  }
}
