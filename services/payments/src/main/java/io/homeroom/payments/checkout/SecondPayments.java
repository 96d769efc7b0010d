package io.homeroom.payments.checkout;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Provider;
import java.sql.Timestamp;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Money that comes once more for what was paid already, at the other provider perhaps: a payment of
 * its own, for nothing that is sold, under {@code second:} and the provider's id. It goes back.
 */
@Component
class SecondPayments {
  private static final Logger LOG = LoggerFactory.getLogger(SecondPayments.class);
  private final JdbcClient jdbc;
  private final Checkouts checkouts;
  private final KeepingAccounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SecondPayments(
      JdbcClient jdbc,
      Checkouts checkouts,
      KeepingAccounts accounts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.checkouts = checkouts;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /** Once, however often it is told. */
  void keep(Checkout first, Provider by, String sessionId, String paymentId, Money money) {
    var reference = "second:" + paymentId;
    if (add(first, by, sessionId, paymentId, money, reference)) {
      LOG.error("Checkout {} is paid twice: {} by {}", first.id(), paymentId, by);
      accounts.paid(first.familyId(), money, reference);
      events.publishEvent(new PaidTwice(checkouts.find(reference).orElseThrow()));
    }
  }

  /** The session may be that of another checkout. */
  private boolean add(
      Checkout first, Provider by, String session, String payment, Money money, String reference) {
    return jdbc.sql(
                """
                insert into checkout (id, reference, question, family_id, person_id, provider,
                  currency, minor, lines, expires_at, provider_expires_at, state, provider_id,
                  payment_id, paid_minor, created_at, paid_at)
                select :id, :reference, '', :family, :person, :provider,
                  :currency, :minor, '[]', :now, :now, 'PAID',
                  case when :session = ''
                    or exists (select 1 from checkout where provider_id = :session)
                    then :payment else :session end,
                  :payment, :minor, :now, :now
                on conflict do nothing
                """)
            .param("id", Generators.timeBasedEpochRandomGenerator().generate())
            .param("reference", reference)
            .param("family", first.familyId())
            .param("person", first.personId())
            .param("provider", by.name())
            .param("currency", money.currency())
            .param("minor", money.minor())
            .param("session", session)
            .param("payment", payment)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }
}
