package io.homeroom.notification.messaging.learning;

import io.homeroom.platform.test.ForeignEvents;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads what progress gives as examples of its events. */
class ProgressContractTests {

  private static final ForeignEvents PUBLISHED = ForeignEvents.of("progress");

  @ParameterizedTest
  @MethodSource("ownCopies")
  void findsEveryFieldItReads(String type, Class<? extends Record> copy) {
    PUBLISHED.fill(type, copy);
  }

  static Stream<Arguments> ownCopies() {
    return Stream.of(
        Arguments.of(TaskAssigned.TYPE, TaskAssigned.class),
        Arguments.of(TaskAttempted.TYPE, TaskAttempted.class));
  }
}
