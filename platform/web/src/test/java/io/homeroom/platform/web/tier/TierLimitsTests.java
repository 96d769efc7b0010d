package io.homeroom.platform.web.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.homeroom.platform.web.security.Tier;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TierLimitsTests {
  private final TierLimits limits =
      new TierLimits(new TierSettings(Map.of("kites", 2), Map.of("kites", 5)));

  @Test
  void allowsAsMuchAsIsSet() {
    assertThatCode(() -> limits.requireRoom(Tier.FREE, "kites", 1)).doesNotThrowAnyException();
    assertThatExceptionOfType(TierLimitReached.class)
        .isThrownBy(() -> limits.requireRoom(Tier.FREE, "kites", 2))
        .withMessage("The free tier allows 2 kites")
        .satisfies(reached -> assertThat(reached.limit().most()).isEqualTo(2));
    assertThat(limits.of(Tier.PREMIUM, "kites")).isEqualTo(5);
  }

  @Test
  void addsNothingToWhatADowngradeHasLeft() {
    assertThatExceptionOfType(TierLimitReached.class)
        .isThrownBy(() -> limits.requireRoom(Tier.FREE, "kites", 4));
  }

  @Test
  void knowsNoLimitThatIsNotSet() {
    assertThatIllegalArgumentException().isThrownBy(() -> limits.of(Tier.FREE, "boats"));
  }

  @Test
  void refusesSettingsByWhichPayingGivesLess() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TierSettings(Map.of("kites", 2), Map.of("kites", 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TierSettings(Map.of("kites", 2), Map.of()));
  }
}
