package io.homeroom.payments.reconciliation;

import io.homeroom.payments.provider.SubscriptionProvider;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who pays at the provider is subscribed here, and nobody else is. */
@Component
class ComparingSubscriptions {
  private final SubscriptionProvider provider;
  private final Books books;

  ComparingSubscriptions(SubscriptionProvider provider, Books books) {
    this.provider = provider;
    this.books = books;
  }

  /** Ours are read first: what begins in the meantime is told of soon. */
  List<Difference> differences() {
    var ours = new TreeSet<>(books.running());
    var theirs = new TreeSet<>(provider.running());
    var unheardOf = theirs.stream().filter(id -> !ours.contains(id));
    var over = ours.stream().filter(id -> !theirs.contains(id));
    return Stream.concat(
            unheardOf.map(id -> new Difference(id, "running", null)),
            over.map(id -> new Difference(id, null, "running")))
        .toList();
  }
}
