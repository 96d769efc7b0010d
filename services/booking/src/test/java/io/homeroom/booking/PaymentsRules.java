package io.homeroom.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What payments, and the provider behind it, do not take. */
final class PaymentsRules {
  private static final Duration LONGEST = Duration.ofHours(23);
  private static final long LEAST = 50;

  private PaymentsRules() {}

  /** The status of the refusal; 0 if it is taken. */
  static int refusal(JsonNode asked) {
    if (!isComplete(asked)) {
      return 400;
    }
    var end = Instant.parse(asked.path("expiresAt").asString());
    return end.isAfter(Instant.now().plus(LONGEST)) ? 422 : 0;
  }

  /** Whether the provider would not open it, or not any more. */
  static boolean isOverAtOnce(JsonNode asked) {
    var sum =
        asked
            .path("lines")
            .valueStream()
            .mapToLong(line -> line.path("minor").asLong() * line.path("quantity").asLong())
            .sum();
    return sum < LEAST || !Instant.parse(asked.path("expiresAt").asString()).isAfter(Instant.now());
  }

  private static boolean isComplete(JsonNode asked) {
    return asked.path("reference").asString().matches("booking:[0-9a-f-]{36}")
        && isId(asked.path("familyId"))
        && isId(asked.path("personId"))
        && asked.path("mode").asString().equals("PAYMENT")
        && asked.path("currency").asString().matches("[A-Z]{3}")
        && isWithin(asked.path("lines").size(), 50)
        && asked.path("lines").valueStream().allMatch(PaymentsRules::isLine)
        && asked.hasNonNull("expiresAt");
  }

  private static boolean isLine(JsonNode line) {
    var name = line.path("name").asString();
    return !name.isBlank()
        && name.length() <= 200
        && isWithin(line.path("minor").asLong(), 10_000_000)
        && isWithin(line.path("quantity").asLong(), 1_000);
  }

  private static boolean isWithin(long number, long most) {
    return number >= 1 && number <= most;
  }

  private static boolean isId(JsonNode id) {
    return UUID.fromString(id.asString()).toString().equals(id.asString());
  }
}
