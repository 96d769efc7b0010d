package io.homeroom.progress.points.reversal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.points.ledger.Entry;
import io.homeroom.progress.points.ledger.Ledger;
import io.homeroom.progress.points.ledger.Movement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReversalsTests {
  private static final String ORDER = "order:1";

  private final UUID family = UUID.randomUUID();
  private final Ledger ledger = mock(Ledger.class);
  private final Reversals reversals =
      new Reversals(ledger, mock(TakenBack.class), Clock.systemUTC());

  @Test
  void takeBackWhatParentsSpentInWhateverOrderItIsRead() {
    written(Movement.issued(family, 30), Movement.ofParents(family, -30));

    assertThat(begin().movements())
        .containsExactlyInAnyOrder(Movement.issued(family, -30), Movement.ofParents(family, 30));
  }

  @Test
  void takeNothingBackThatParentsWereGiven() {
    var child = new Child(UUID.randomUUID(), family);
    written(Movement.ofParents(family, 30), Movement.ofChild(child, -30));

    assertThatExceptionOfType(EntryNotFound.class).isThrownBy(this::begin);
  }

  private Entry begin() {
    return reversals.begin(Reversal.ofAll(ORDER), movement -> movement.isSpentByParents(family));
  }

  private void written(Movement... movements) {
    when(ledger.movementsOf(ORDER)).thenReturn(Optional.of(List.of(movements)));
  }
}
