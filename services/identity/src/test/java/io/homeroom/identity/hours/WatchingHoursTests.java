package io.homeroom.identity.hours;

import static java.util.Collections.nCopies;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;

class WatchingHoursTests {
  private final ClosingHours closing = mock(ClosingHours.class);
  private final WatchingHours watching = new WatchingHours(closing);
  private final SignInHours hours = mock(SignInHours.class);
  private final SignInHours broken = mock(SignInHours.class);

  @Test
  void closesAllThatCloseAtTheSameTime() {
    when(closing.findClosing())
        .thenReturn(nCopies(100, hours))
        .thenReturn(nCopies(100, hours))
        .thenReturn(nCopies(50, hours));

    watching.watch();

    verify(closing, times(250)).close(hours);
  }

  @Test
  void closesTheOthersWhenOneCannotBeClosed() {
    when(closing.findClosing()).thenReturn(List.of(broken, hours));
    doThrow(new IllegalStateException("no key")).when(closing).close(broken);
    doNothing().when(closing).close(hours);

    watching.watch();

    verify(closing).close(hours);
  }

  @Test
  void looksLaterForWhatCannotBeClosed() {
    when(closing.findClosing()).thenReturn(nCopies(100, broken));
    doThrow(new IllegalStateException("no key")).when(closing).close(broken);

    watching.watch();

    verify(closing).findClosing();
  }
}
