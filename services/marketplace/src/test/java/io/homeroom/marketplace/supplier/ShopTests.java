package io.homeroom.marketplace.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.marketplace.supplier.refusal.DecisionOutOfTurn;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopTests {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final Shop applied = Shop.appliedFor(UUID.randomUUID(), "Little Lab", "Kits", NOW);

  @ParameterizedTest
  @CsvSource({
    "APPLIED, APPROVE, OPEN",
    "APPLIED, REFUSE, REFUSED",
    "OPEN, SUSPEND, SUSPENDED",
    "SUSPENDED, REINSTATE, OPEN"
  })
  void becomesWhatIsDecided(ShopState from, Decision decision, ShopState to) {
    assertThat(in(from).after(decision, "why").state()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, APPROVE",
    "REFUSED, APPROVE",
    "SUSPENDED, APPROVE",
    "OPEN, REFUSE",
    "APPLIED, SUSPEND",
    "SUSPENDED, SUSPEND",
    "OPEN, REINSTATE",
    "REFUSED, REINSTATE"
  })
  void isNotDecidedOutOfTurn(ShopState from, Decision decision) {
    assertThatThrownBy(() -> in(from).after(decision, null)).isInstanceOf(DecisionOutOfTurn.class);
  }

  @Test
  void isAppliedForAnewByDescribingARefusedOne() {
    var again = in(ShopState.REFUSED).describedAs("Lab", "Safe kits", NOW.plusSeconds(60));

    assertThat(again.state()).isEqualTo(ShopState.APPLIED);
    assertThat(again.reason()).isNull();
    assertThat(again.appliedAt()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void staysSuspendedWhateverItSays() {
    var described = in(ShopState.SUSPENDED).describedAs("Lab", "Safe kits", NOW);

    assertThat(described.state()).isEqualTo(ShopState.SUSPENDED);
    assertThat(described.reason()).isEqualTo("Unsafe parts");
    assertThat(described.isOpen()).isFalse();
  }

  private Shop in(ShopState state) {
    return new Shop(
        applied.supplier(), applied.name(), applied.about(), state, "Unsafe parts", 3, NOW);
  }
}
