package io.homeroom.payments.provider.stripe;

import com.stripe.param.SubscriptionListParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stripe's list of subscriptions, in as many pages as there are. */
record StripeRunning(StripeCalls calls) {
  private static final long PAGE = 100;
  private static final Set<String> NOT_RUNNING =
      Set.of("canceled", "incomplete", "incomplete_expired");

  /** Those nobody has paid yet are not counted. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    var more = true;
    for (var after = ""; more; ) {
      var params = SubscriptionListParams.builder().setLimit(PAGE);
      if (!after.isEmpty()) {
        params.setStartingAfter(after);
      }
      var page = calls.call(client -> client.v1().subscriptions().list(params.build()));
      page.getData().stream()
          .filter(it -> !NOT_RUNNING.contains(it.getStatus()))
          .forEach(it -> all.add(it.getId()));
      more = page.getHasMore() && !page.getData().isEmpty();
      after = more ? page.getData().getLast().getId() : "";
    }
    return all;
  }
}
