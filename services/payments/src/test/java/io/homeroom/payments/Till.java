package io.homeroom.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Checkouts as booking asks for them, and what the books say afterwards. */
@TestComponent
public class Till {

  /** Faults for all that is due, whatever other tests have left. */
  public static final int MANY = 200;

  /** A checkout that was asked for. */
  public record Asked(String reference, UUID family, String url, UUID id) {}

  private final People people;
  private final Stripe stripe;
  private final JdbcClient jdbc;
  private final MovableClock clock;

  Till(People people, Stripe stripe, JdbcClient jdbc, MovableClock clock) {
    this.people = people;
    this.stripe = stripe;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Looked at again and again: what is told is mostly done with in some milliseconds. */
  public static ConditionFactory soon() {
    return Awaitility.with().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20));
  }

  public static String reference() {
    return "booking:" + UUID.randomUUID();
  }

  public Map<String, Object> order(String reference, UUID family, Instant until) {
    return Map.of(
        "reference",
        reference,
        "familyId",
        family,
        "personId",
        family,
        "mode",
        "PAYMENT",
        "currency",
        "USD",
        "lines",
        List.of(Map.of("name", "Chess, beginners", "minor", 1250, "quantity", 2)),
        "expiresAt",
        until.toString());
  }

  public Map<String, Object> order(String reference, UUID family) {
    return order(reference, family, clock.instant().plus(Duration.ofMinutes(10)));
  }

  /** 25.00 USD. */
  public Asked ask() {
    return ask("USD");
  }

  private Asked ask(String currency) {
    var reference = reference();
    var family = UUID.randomUUID();
    var order = new HashMap<>(order(reference, family));
    order.put("currency", currency);
    var answer = people.booking().post("/internal/checkouts", order).expect(200).json();
    assertThat(answer.path("status").asString()).isEqualTo("OPEN");
    return new Asked(
        reference,
        family,
        answer.path("url").asString(),
        UUID.fromString(answer.path("checkoutId").asString()));
  }

  /** One that is paid, and of which Stripe has told. */
  public Asked paid() {
    return paid("USD");
  }

  public Asked paid(String currency) {
    var asked = ask(currency);
    stripe.pay(asked.url());
    deliverAll(asked);
    awaitStatus(asked, "PAID");
    return asked;
  }

  public void deliverAll(Asked asked) {
    stripe.notices(asked.reference()).forEach(notice -> stripe.deliver(notice).expect(200));
  }

  public String status(Asked asked) {
    return people
        .booking()
        .get("/internal/checkouts/" + asked.reference())
        .expect(200)
        .json()
        .path("status")
        .asString();
  }

  public void awaitStatus(Asked asked, String status) {
    soon().until(() -> status(asked), status::equals);
  }

  /** Whether what Stripe has told is done with. */
  public boolean applied(String notice) {
    return jdbc.sql("select count(*) from webhook_event where id = ? and state <> 'RECEIVED'")
            .param(JsonMapper.shared().readTree(notice).path("id").asString())
            .query(Long.class)
            .single()
        == 1;
  }

  /** The balance of an account, in the currency of tests. */
  public long balance(String kind, UUID owner) {
    return jdbc.sql(
            """
            select coalesce(sum(p.minor), 0) from ledger_posting p
            join ledger_account a on a.id = p.account_id
            where a.kind = ? and a.owner_id = ?
            """)
        .params(kind, owner)
        .query(Long.class)
        .single();
  }

  /** What was booked under references that end so, by the kind of account. */
  public long booked(String kind, String reference) {
    return jdbc.sql(
            """
            select coalesce(sum(p.minor), 0) from ledger_posting p
            join ledger_account a on a.id = p.account_id
            join ledger_entry e on e.id = p.entry_id
            where a.kind = ? and e.reference like '%' || ?
            """)
        .params(kind, reference)
        .query(Long.class)
        .single();
  }
}
