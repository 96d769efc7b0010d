package io.homeroom.payments.invoice;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.ledger.KeepingAccounts;
import java.time.Clock;
import java.util.Optional;
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
  private static final String UNUSED = "month";
  private final Invoices invoices;
  private final OwedInvoices owed;
  private final EndedRefunds ended;
  private final KeepingAccounts accounts;
  private final Clock clock;

  OwingInvoices(
      Invoices invoices,
      OwedInvoices owed,
      EndedRefunds ended,
      KeepingAccounts accounts,
      Clock clock) {
    this.invoices = invoices;
    this.owed = owed;
    this.ended = ended;
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
    var refund = newId();
    var left = owed.left(id, refund);
    if (left > 0) {
      owed.add(refund, id, left, left, UNUSED, clock.instant());
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
   * A part of it, or what is left if that is less; once by the refund's id, by which it is told how
   * it ended.
   *
   * @param minor in minor units
   * @throws InvoiceUnknown if nothing is known of it
   */
  public void giveBack(String id, UUID refund, long minor) {
    lock(id);
    var now = clock.instant();
    var left = owed.left(id, refund);
    var granted = left > 0 ? Math.min(minor, left) : minor;
    var isNew = owed.add(refund, id, minor, granted, UNUSED, now);
    if (isNew && left <= 0) {
      ended.refuse(refund, now);
    }
  }

  /**
   * All of it or a part, for staff; the refund's id, empty if there is not as much.
   *
   * @param minor in minor units
   * @throws InvoiceUnknown if nothing is known of it
   */
  public Optional<UUID> giveBack(String id, long minor, String reason) {
    lock(id);
    var refund = newId();
    return owed.left(id, refund) >= minor
            && owed.add(refund, id, minor, minor, reason, clock.instant())
        ? Optional.of(refund)
        : Optional.empty();
  }

  private static UUID newId() {
    return Generators.timeBasedEpochRandomGenerator().generate();
  }

  private Invoice lock(String id) {
    return invoices.lock(id).orElseThrow(() -> new InvoiceUnknown(id));
  }
}
