package io.homeroom.marketplace.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.catalogue.category.CategoryId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllowanceTests {
  private static final CategoryId GAMES = new CategoryId(UUID.randomUUID());
  private static final CategoryId BOOKS = new CategoryId(UUID.randomUUID());

  @Test
  void asksParentsUntilTheyHaveSettledAnything() {
    assertThat(Allowance.USUAL.judge(spending(1, 0))).isEqualTo(Verdict.ASK_PARENTS);
  }

  @Test
  void refusesEverythingWhereNothingIsAllowed() {
    assertThat(allowing(AllowanceMode.NONE, null, null).judge(spending(1, 0)))
        .isEqualTo(Verdict.REFUSED);
  }

  @Test
  void asksParentsAboutWhatIsOverTheLimitOfAnOrder() {
    var allowance = allowing(AllowanceMode.WITHIN, 100L, null);
    assertThat(allowance.judge(spending(100, 5000))).isEqualTo(Verdict.ALLOWED);
    assertThat(allowance.judge(spending(101, 0))).isEqualTo(Verdict.ASK_PARENTS);
  }

  @Test
  void asksParentsAboutWhatIsOverTheLimitOfAWeek() {
    var allowance = allowing(AllowanceMode.WITHIN, null, 300L);
    assertThat(allowance.judge(spending(100, 200))).isEqualTo(Verdict.ALLOWED);
    assertThat(allowance.judge(spending(100, 201))).isEqualTo(Verdict.ASK_PARENTS);
  }

  @Test
  void refusesACategoryWhateverElseIsAllowed() {
    for (var mode : AllowanceMode.values()) {
      var allowance = new Allowance(mode, null, null, Set.of(GAMES), 1);
      assertThat(allowance.judge(new Spending(1, Set.of(BOOKS, GAMES), 0)))
          .isEqualTo(Verdict.REFUSED);
    }
  }

  private static Allowance allowing(
      AllowanceMode mode, @Nullable Long perOrder, @Nullable Long perWeek) {
    return new Allowance(mode, perOrder, perWeek, Set.of(), 1);
  }

  private static Spending spending(long points, long lately) {
    return new Spending(points, Set.of(BOOKS), lately);
  }
}
