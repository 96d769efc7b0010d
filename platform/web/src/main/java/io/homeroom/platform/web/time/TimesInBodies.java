package io.homeroom.platform.web.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateTimeDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses years of more or less than four digits in JSON, as {@link WrittenTimes} does. */
final class TimesInBodies extends SimpleModule {
  private static final long serialVersionUID = 1;

  TimesInBodies() {
    addDeserializer(
        Instant.class,
        new Checking<>(Instant.class, InstantDeserializer.INSTANT, WrittenTimes::hasUsualYear));
    addDeserializer(
        LocalDate.class,
        new Checking<>(
            LocalDate.class, LocalDateDeserializer.INSTANCE, WrittenTimes::hasUsualYear));
    addDeserializer(
        LocalDateTime.class,
        new Checking<>(
            LocalDateTime.class, LocalDateTimeDeserializer.INSTANCE, WrittenTimes::hasUsualYear));
  }

  private static final class Checking<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final ValueDeserializer<T> reading;
    private final Predicate<T> usual;

    Checking(Class<T> type, ValueDeserializer<T> reading, Predicate<T> usual) {
      this.type = type;
      this.reading = reading;
      this.usual = usual;
    }

    @Override
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
      var time = reading.deserialize(json, context);
      if (time != null && !usual.test(time)) {
        context.handleWeirdStringValue(type, time.toString(), "A year has four digits");
      }
      return time;
    }
  }
}
