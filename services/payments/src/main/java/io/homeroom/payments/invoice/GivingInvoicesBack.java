package io.homeroom.payments.invoice;

import io.homeroom.payments.provider.BalanceInsufficient;
import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.provider.Providers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the provider of subscriptions give back what is owed of periods. An attempt whose answer was
 * lost is looked for first. The books follow what the provider tells of it.
 */
@Component
class GivingInvoicesBack {
  private static final Logger LOG = LoggerFactory.getLogger(GivingInvoicesBack.class);
  private static final Duration PAUSE = Duration.ofSeconds(20);
  private static final Duration UNTIL_MORE_COMES = Duration.ofHours(1);

  /** As many at once: one that is slow keeps none of them waiting. */
  private static final int BATCH = 16;

  private final OwedInvoices owed;
  private final AskingAnew anew;
  private final PaymentProvider provider;
  private final Clock clock;

  GivingInvoicesBack(OwedInvoices owed, AskingAnew anew, Providers providers, Clock clock) {
    this.owed = owed;
    this.anew = anew;
    this.provider = providers.of(Provider.STRIPE);
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.refund.sweep:PT1S}")
  void giveThemBack() {
    var due = owed.takeDue(clock.instant(), PAUSE, BATCH);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      due.forEach(invoice -> threads.execute(() -> attempt(invoice)));
    }
  }

  private void attempt(OwedInvoice invoice) {
    try {
      ask(invoice);
    } catch (RuntimeException failed) {
      LOG.error("Invoice {} is left for later", invoice.invoiceId(), failed);
    }
  }

  private void ask(OwedInvoice invoice) {
    try {
      provider.refundOnce(invoice.order(), invoice.attempts(), "");
      owed.isGiven(invoice.id());
    } catch (BalanceInsufficient tooLittle) {
      LOG.warn("Invoice {} waits until the provider holds enough", invoice.invoiceId());
      owed.askAgain(invoice, clock.instant().plus(UNTIL_MORE_COMES));
    } catch (ProviderAway away) {
      LOG.warn("Invoice {} waits for the provider: {}", invoice.invoiceId(), away.getMessage());
    } catch (ProviderRefused refused) {
      LOG.warn("The provider does not give back invoice {}", invoice.invoiceId(), refused);
      anew.refused(invoice);
    }
  }
}
