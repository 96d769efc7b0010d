package io.homeroom.identity.hours;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchingHoursTests {
  private final ClosingHours closing = mock(ClosingHours.class);
  private final WatchingHours watching = new WatchingHours(closing, Clock.systemUTC());
  private final List<SignInHours> all =
      Stream.generate(() -> new SignInHours(ChildId.next(), FamilyId.next())).limit(250).toList();

  @BeforeEach
  void find() {
    when(closing.findClosing(any())).thenAnswer(call -> hundredBehind(call.getArgument(0)));
  }

  @Test
  void closesAllThatCloseAtTheSameTime() {
    watching.watch();
    all.forEach(hours -> verify(closing).close(hours));
  }

  @Test
  void closesThoseBehindAHundredThatCannotBeClosed() {
    all.subList(0, 100)
        .forEach(hours -> doThrow(new IllegalStateException("no key")).when(closing).close(hours));
    watching.watch();
    all.forEach(hours -> verify(closing).close(hours));
  }

  private List<SignInHours> hundredBehind(UUID last) {
    var behind = all.stream().map(hours -> hours.child().value()).toList().indexOf(last) + 1;
    return all.stream().skip(behind).limit(100).toList();
  }
}
