package io.homeroom.progress.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.points.balance.GrowthStage;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTests {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Child CHILD = new Child(UUID.randomUUID(), UUID.randomUUID());

  @Test
  void letsNoPointsAppear() {
    assertThatThrownBy(
            () ->
                Entry.of(
                    EntryKind.EARNED,
                    "task:1",
                    NOW,
                    Movement.ofChild(CHILD, 10),
                    Movement.issued(CHILD.family(), -9)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void locksTheChildFirst() {
    var entry =
        Entry.of(
            EntryKind.SPENT,
            "order:1",
            NOW,
            Movement.issued(CHILD.family(), 10),
            Movement.ofChild(CHILD, -10));
    assertThat(entry.movements())
        .extracting(Movement::kind)
        .containsExactly(AccountKind.CHILD, AccountKind.ISSUED);
  }

  @Test
  void growsATreeByWhatIsEverEarned() {
    assertThat(GrowthStage.of(0)).isEqualTo(GrowthStage.SEED);
    assertThat(GrowthStage.of(9)).isEqualTo(GrowthStage.SEED);
    assertThat(GrowthStage.of(10)).isEqualTo(GrowthStage.SPROUT);
    assertThat(GrowthStage.of(4999)).isEqualTo(GrowthStage.FLOWERING);
    assertThat(GrowthStage.of(5000)).isEqualTo(GrowthStage.FRUITING);
  }
}
