package io.homeroom.payments.invoice;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the provider has refused is counted anew: staff may have given back some of it there. What
 * is less than was asked for is asked for under a new key. What cannot be explained yet is looked
 * at again, six times in an hour, for the news of it may come later than the refusal.
 */
@Component
@Transactional
class AskingAnew {
  private static final int LOOKS = 6;
  private static final Duration FIRST = Duration.ofMinutes(1);

  private final Invoices invoices;
  private final OwedInvoices owed;
  private final EndedRefunds ended;
  private final Clock clock;

  AskingAnew(Invoices invoices, OwedInvoices owed, EndedRefunds ended, Clock clock) {
    this.invoices = invoices;
    this.owed = owed;
    this.ended = ended;
    this.clock = clock;
  }

  /** Somebody else may have heard that before, or that it was given back. */
  public void refused(OwedInvoice asked) {
    invoices.lock(asked.invoiceId());
    if (!owed.isAsked(asked)) {
      return;
    }
    var now = clock.instant();
    var left = owed.left(asked.invoiceId(), asked.id());
    if (left <= 0) {
      ended.refuse(asked.id(), now);
    } else if (left < asked.minor()) {
      owed.askAgain(asked.lessened(left), now);
    } else if (asked.refused() < LOOKS) {
      owed.askAgain(asked.refusedOnceMore(), now.plus(FIRST.multipliedBy(1L << asked.refused())));
    } else {
      ended.fail(asked.id(), now);
    }
  }
}
