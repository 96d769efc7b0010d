package io.homeroom.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTests {

  @Test
  void hasDebitsThatAreItsCredits() {
    var debit = Posting.of(AccountKind.CLEARING, 5);
    assertThatThrownBy(() -> entry(debit, Posting.of(AccountKind.REVENUE, -4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(entry(debit, Posting.of(AccountKind.REVENUE, -5)).postings()).hasSize(2);
  }

  @Test
  void locksAccountsInOneOrder() {
    var family = Posting.ofFamily(UUID.randomUUID(), -5);
    var clearing = Posting.of(AccountKind.CLEARING, 5);
    assertThat(entry(clearing, family).postings()).containsExactly(family, clearing);
  }

  @Test
  void isOfACurrency() {
    assertThatThrownBy(() -> new Money(1, "usd")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Entry entry(Posting... postings) {
    return Entry.of("SALE", "sale:1", "USD", Instant.EPOCH, List.of(postings));
  }
}
