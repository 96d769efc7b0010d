package io.homeroom.identity.allowance;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.address.EmailLookup;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts mails by a row for each span, which is locked until the transaction ends. */
@Component
public class MailAllowance {
  private static final String COUNT =
      """
      insert into mail_allowance as a (address_hash, occasion, span, since, mails)
      values (:address, :occasion, :span, :now, 1)
      on conflict (address_hash, occasion, span) do update set
        mails = case when a.since <= :over then 1 else a.mails + 1 end,
        since = case when a.since <= :over then excluded.since else a.since end
      returning mails
      """;

  private final JdbcClient jdbc;
  private final EmailLookup lookup;
  private final Clock clock;

  MailAllowance(JdbcClient jdbc, EmailLookup lookup, Clock clock) {
    this.jdbc = jdbc;
    this.lookup = lookup;
    this.clock = clock;
  }

  /** Whether one more mail may go to the address, which then counts. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean takeOne(EmailAddress email, Occasion occasion) {
    byte[] address = lookup.hashOf(email);
    return Arrays.stream(Span.values())
        .allMatch(span -> span.allows(count(address, occasion, span)));
  }

  private int count(byte[] address, Occasion occasion, Span span) {
    var now = clock.instant();
    return jdbc.sql(COUNT)
        .param("address", address)
        .param("occasion", occasion.name())
        .param("span", span.name())
        .param("now", Timestamp.from(now))
        .param("over", Timestamp.from(now.minus(span.length())))
        .query(Integer.class)
        .single();
  }
}
