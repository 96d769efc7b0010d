package io.homeroom.payments.invoice;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.ledger.KeepingAccounts;
import java.time.Clock;
import java.util.UUID;
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
   * All that is left of it. Of one that credit alone has paid nothing can go back; its supplier is
   * owed nothing for it.
   *
   * @throws InvoiceUnknown if nothing is known of it
   */
  public void giveBack(String id) {
    var invoice = lock(id);
    var left = left(invoice);
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

  /**
   * A part of it, or what is left if that is less; once by the refund's id.
   *
   * @param minor in minor units
   * @throws InvoiceUnknown if nothing is known of it
   */
  public void giveBack(String id, UUID refund, long minor) {
    var back = Math.min(minor, left(lock(id)));
    if (back > 0) {
      owed.add(refund, id, back, clock.instant());
    } else {
      LOG.info("Nothing is left of invoice {}", id);
    }
  }

  private Invoice lock(String id) {
    return invoices.lock(id).orElseThrow(() -> new InvoiceUnknown(id));
  }

  /** What is neither given back, by whomever, nor asked for and on its way. */
  private long left(Invoice invoice) {
    var id = invoice.id();
    return invoice.minor() - invoices.sumGivenBack(id) - owed.sumOpen(id);
  }
}
