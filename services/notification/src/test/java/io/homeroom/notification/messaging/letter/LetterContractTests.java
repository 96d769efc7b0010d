package io.homeroom.notification.messaging.letter;

import io.homeroom.platform.test.ForeignEvents;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads what identity gives as examples of the events that lead to letters. */
class LetterContractTests {

  private static final ForeignEvents PUBLISHED = ForeignEvents.of("identity");

  @ParameterizedTest
  @MethodSource("ownCopies")
  void findsEveryFieldItReads(String type, Class<? extends Record> copy) {
    PUBLISHED.fill(type, copy);
  }

  static Stream<Arguments> ownCopies() {
    return Stream.of(
        Arguments.of(LetterRequested.TYPE, LetterRequested.class),
        Arguments.of(RegistrationLetterRequested.TYPE, RegistrationLetterRequested.class),
        Arguments.of(GuardianInvited.TYPE, GuardianInvited.class),
        Arguments.of(PartingLetterRequested.TYPE, PartingLetterRequested.class),
        Arguments.of(HandoverInvited.TYPE, HandoverInvited.class),
        Arguments.of(ConsentRequested.TYPE, ConsentRequested.class),
        Arguments.of(OneTimeCodeRequested.TYPE, OneTimeCodeRequested.class),
        Arguments.of(ProviderLinked.TYPE, ProviderLinked.class));
  }
}
