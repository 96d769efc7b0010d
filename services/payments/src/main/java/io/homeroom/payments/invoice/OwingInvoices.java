package io.homeroom.payments.invoice;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.ledger.KeepingAccounts;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes periods that are to be given back; the provider does it afterwards. */
@Component
@Transactional
public class OwingInvoices {
  private static final Logger LOG = LoggerFactory.getLogger(OwingInvoices.class);
  private final Invoices invoices;
  private final OwedInvoices owed;
  private final KeepingAccounts accounts;
  private final Clock clock;

  OwingInvoices(Invoices invoices, OwedInvoices owed, KeepingAccounts accounts, Clock clock) {
    this.invoices = invoices;
    this.owed = owed;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * All that is left of it, once. Of one that credit alone has paid nothing can go back; its
   * supplier is owed nothing for it.
   *
   * @throws InvoiceUnknown if nothing is known of it
   */
  public void giveBack(String id) {
    var invoice = invoices.lock(id).orElseThrow(() -> new InvoiceUnknown(id));
    var left = invoice.minor() - invoices.sumGivenBack(id);
    if (left > 0) {
      owed.add(Generators.timeBasedEpochRandomGenerator().generate(), id, left, clock.instant());
    } else if (invoice.minor() == 0) {
      invoice
          .portion()
          .filter(portion -> portion.minor() > 0)
          .ifPresent(portion -> accounts.undelivered(portion, invoice.currency(), "invoice:" + id));
    } else {
      LOG.info("Nothing is left of invoice {}", id);
    }
  }
}
