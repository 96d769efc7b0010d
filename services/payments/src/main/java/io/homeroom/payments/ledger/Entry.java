package io.homeroom.payments.ledger;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Something that happened to money of one currency: its debits are its credits. */
record Entry(
    UUID id,
    String kind,
    String reference,
    String currency,
    Instant occurredAt,
    List<Posting> postings) {

  Entry {
    if (postings.stream().mapToLong(Posting::minor).sum() != 0) {
      throw new IllegalArgumentException("Debits are not credits: " + postings);
    }
    postings =
        postings.stream()
            .sorted(Comparator.comparing(Posting::kind).thenComparing(Posting::owner))
            .toList();
  }

  static Entry of(
      String kind, String reference, String currency, Instant at, List<Posting> postings) {
    return new Entry(
        Generators.timeBasedEpochRandomGenerator().generate(),
        kind,
        reference,
        currency,
        at,
        postings);
  }
}
