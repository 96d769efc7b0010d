package io.homeroom.notification.messaging.inbox;

import io.homeroom.platform.test.ForeignEvents;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads what identity gives as examples of its events. */
class IdentityContractTests {

  private static final ForeignEvents PUBLISHED = ForeignEvents.of("identity");

  @ParameterizedTest
  @MethodSource("ownCopies")
  void findsEveryFieldItReads(String type, Class<? extends Record> copy) {
    PUBLISHED.fill(type, copy);
  }

  static Stream<Arguments> ownCopies() {
    return Stream.of(
        Arguments.of(FamilyRegistered.TYPE, FamilyRegistered.class),
        Arguments.of(GuardianJoined.TYPE, GuardianJoined.class),
        Arguments.of(GuardianLeft.TYPE, GuardianLeft.class),
        Arguments.of(ComingOfAgeAnnounced.TYPE, ComingOfAgeAnnounced.class),
        Arguments.of(ChildCameOfAge.TYPE, ChildCameOfAge.class),
        Arguments.of(ChildAdded.TYPE, ChildAdded.class),
        Arguments.of(ChildChanged.TYPE, ChildChanged.class),
        Arguments.of(ChildRemoved.TYPE, ChildRemoved.class),
        Arguments.of(ConsentGranted.TYPE, ConsentGranted.class),
        Arguments.of(ConsentWithdrawn.TYPE, ConsentWithdrawn.class),
        Arguments.of(AccountClosed.TYPE, AccountClosed.class),
        Arguments.of(FamilyClosed.TYPE, FamilyClosed.class),
        Arguments.of(SessionRevoked.TYPE, SessionRevoked.class));
  }
}
