package io.homeroom.progress.points;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.homeroom.platform.families.Child;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParentsPointsTests {
  private static final String ORDER = "order:1";

  private final UUID family = UUID.randomUUID();
  private final Ledger ledger = mock(Ledger.class);
  private final Clock clock = Clock.systemUTC();
  private final ParentsPoints parents =
      new ParentsPoints(
          ledger, mock(Accounts.class), new Reversals(ledger, mock(TakenBack.class), clock), clock);

  @Test
  void givesBackWhatTheySpentInWhateverOrderItIsRead() {
    written(Movement.issued(family, 30), Movement.ofParents(family, -30));

    parents.reverse(family, Reversal.ofAll(ORDER));

    verify(ledger).write(any());
  }

  @Test
  void givesBackNothingThatTheyWereGiven() {
    var child = new Child(UUID.randomUUID(), family);
    written(Movement.ofParents(family, 30), Movement.ofChild(child, -30));

    assertThatExceptionOfType(EntryNotFound.class)
        .isThrownBy(() -> parents.reverse(family, Reversal.ofAll(ORDER)));
  }

  private void written(Movement... movements) {
    when(ledger.movementsOf(ORDER)).thenReturn(Optional.of(List.of(movements)));
  }
}
