package io.homeroom.notification.template;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;

/** Puts the moments among facts into words, as they are said in the zone that is told with them. */
final class LocalTimes {

  private static final Map<String, String> WORDS_OF =
      Map.of("startsAt", "when", "until", "deadline");

  private LocalTimes() {}

  /** {@code when} something starts, its {@code deadline}, and the {@code day} it is paid until. */
  static Map<String, String> of(Map<String, String> facts, Language language) {
    var zone = ZoneId.of(facts.getOrDefault("zone", "UTC"));
    var words = new HashMap<String, String>();
    WORDS_OF.forEach(
        (fact, word) -> {
          var moment = facts.get(fact);
          if (moment != null) {
            words.put(word, inWords(Instant.parse(moment), zone, language));
          }
        });
    var paidUntil = facts.get("paidUntil");
    if (paidUntil != null) {
      words.put("day", dayInWords(Instant.parse(paidUntil), language));
    }
    return words;
  }

  private static String dayInWords(Instant moment, Language language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(moment.atOffset(ZoneOffset.UTC));
  }

  private static String inWords(Instant moment, ZoneId zone, Language language) {
    var locale = language.locale();
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(locale)
            .format(moment.atZone(zone).toLocalDateTime())
        + " ("
        + zone.getDisplayName(TextStyle.FULL, locale)
        + ")";
  }
}
