package io.homeroom.booking.credit.refunding;

import com.fasterxml.uuid.Generators;
import io.homeroom.booking.course.Money;
import io.homeroom.booking.credit.Credits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A family gets back what it paid for credits that it cannot use any more. The credits go, and
 * payments is asked for their money, in one transaction: neither happens without the other, or
 * twice.
 */
@Component
class PayingBackCredits {
  private final UnusedCredits unused;
  private final Credits credits;
  private final CreditRefunds refunds;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PayingBackCredits(
      UnusedCredits unused,
      Credits credits,
      CreditRefunds refunds,
      ApplicationEventPublisher events,
      Clock clock) {
    this.unused = unused;
    this.credits = credits;
    this.refunds = refunds;
    this.events = events;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  @Transactional
  void payBack(Account account) {
    unused.lock(account);
    var now = clock.instant();
    unused.of(account).forEach(part -> payBack(account, part, now));
  }

  private void payBack(Account account, UnusedPart part, Instant now) {
    var told =
        new CreditsRefunded(
            Generators.timeBasedEpochRandomGenerator().generate(),
            part.purchase(),
            part.invoice(),
            account.family(),
            part.person(),
            account.course(),
            part.unused(),
            new Money(part.minor(), part.price().currency()),
            part.reason(),
            now);
    credits.payBack(account.family(), account.course(), part.unused(), told.reference());
    refunds.add(told.refund(), part, now);
    events.publishEvent(told);
  }
}
