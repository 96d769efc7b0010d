package io.homeroom.payments.reconciliation;

import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.SubscriptionProvider;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who pays at the provider is subscribed here, and nobody else is. */
@Component
class ComparingSubscriptions {
  private static final String RUNNING = "running";

  private final SubscriptionProvider provider;
  private final BookedLists lists;
  private final Clock clock;

  ComparingSubscriptions(SubscriptionProvider provider, BookedLists lists, Clock clock) {
    this.provider = provider;
    this.lists = lists;
    this.clock = clock;
  }

  /** Ours are read first: what begins in the meantime is told of soon. */
  List<Difference> differences() {
    var ours = new TreeSet<>(lists.running());
    var theirs = new TreeSet<>(provider.running());
    var unheardOf = theirs.stream().filter(id -> !ours.contains(id));
    var over = ours.stream().filter(id -> !theirs.contains(id));
    return Stream.concat(
            unheardOf.map(id -> difference(id, RUNNING, null)),
            over.map(id -> difference(id, null, RUNNING)))
        .toList();
  }

  private Difference difference(String id, @Nullable String theirs, @Nullable String ours) {
    return new Difference(
        Difference.Kind.SUBSCRIPTION, Provider.STRIPE, id, theirs, ours, clock.instant());
  }
}
