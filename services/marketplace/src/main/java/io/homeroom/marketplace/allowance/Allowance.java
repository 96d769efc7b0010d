package io.homeroom.marketplace.allowance;

import io.homeroom.marketplace.catalogue.category.CategoryId;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a child may buy.
 *
 * @param perOrder so many points at most without asking; none: no limit
 * @param perWeek so many points within seven days at most without asking; none: no limit
 * @param refused of which it buys nothing, asked or not
 * @param version grows with each change
 */
public record Allowance(
    AllowanceMode mode,
    @Nullable Long perOrder,
    @Nullable Long perWeek,
    Set<CategoryId> refused,
    long version) {

  static final Allowance USUAL = new Allowance(AllowanceMode.ASK, null, null, Set.of(), 0);

  public Verdict judge(Spending spending) {
    if (mode == AllowanceMode.NONE || !Collections.disjoint(refused, spending.categories())) {
      return Verdict.REFUSED;
    }
    var within =
        mode == AllowanceMode.WITHIN
            && isWithin(perOrder, spending.points())
            && isWithin(perWeek, spending.points() + spending.lately());
    return within ? Verdict.ALLOWED : Verdict.ASK_PARENTS;
  }

  private static boolean isWithin(@Nullable Long limit, long points) {
    return limit == null || points <= limit;
  }
}
