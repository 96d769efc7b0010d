package io.homeroom.payments.checkout;

import io.homeroom.payments.provider.SessionOrder.Line;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All checkouts. */
@Repository
public class Checkouts {
  private static final String COLUMNS =
      """
      select id, reference, question, family_id, person_id, provider, currency, minor, expires_at,
        state, provider_id, url, payment_id, paid_minor, refund_minor, disputed, created_at, paid_at,
        attempts, rounds, next_provider, openings
      from checkout
      """;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  Checkouts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether there was none by that reference. */
  boolean add(UUID id, Draft draft, String question, Instant now, Instant due, Instant atProvider) {
    return jdbc.sql(
                """
                insert into checkout (id, reference, question, family_id, person_id, provider,
                  currency, minor, lines, expires_at, provider_expires_at, state, created_at, due_at)
                values (:id, :reference, :question, :family, :person, :provider,
                  :currency, :minor, :lines::jsonb, :expires, :atProvider, 'PENDING', :now, :due)
                on conflict (reference) do nothing
                """)
            .param("id", id)
            .param("reference", draft.reference())
            .param("question", question)
            .param("family", draft.family())
            .param("person", draft.person())
            .param("provider", draft.provider().name())
            .param("currency", draft.currency())
            .param("minor", draft.minor())
            .param("lines", JSON.writeValueAsString(draft.lines()))
            .param("expires", Timestamp.from(draft.expiresAt()))
            .param("atProvider", Timestamp.from(atProvider))
            .param("now", Timestamp.from(now))
            .param("due", Timestamp.from(due))
            .update()
        == 1;
  }

  public Optional<Checkout> find(String reference) {
    return jdbc.sql(COLUMNS + "where reference = ?")
        .param(reference)
        .query(Checkout.class)
        .optional();
  }

  public Checkout get(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Checkout.class).single();
  }

  /** Until the transaction ends nobody else changes it. */
  public Optional<Checkout> lock(String reference) {
    return jdbc.sql(COLUMNS + "where reference = ? for update")
        .param(reference)
        .query(Checkout.class)
        .optional();
  }

  public Optional<Checkout> lockPayment(String paymentId) {
    return jdbc.sql(COLUMNS + "where payment_id = ? for update")
        .param(paymentId)
        .query(Checkout.class)
        .optional();
  }

  public Checkout lock(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ? for update").param(id).query(Checkout.class).single();
  }

  List<Line> linesOf(UUID id) {
    var json = jdbc.sql("select lines::text from checkout where id = ?").param(id);
    return JSON.readValue(json.query(String.class).single(), new TypeReference<>() {});
  }

  Instant endAtProvider(UUID id) {
    return jdbc.sql("select provider_expires_at from checkout where id = ?")
        .param(id)
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  /** Fails at the database if it were more than was paid. */
  public void giveBack(UUID id, long minor) {
    jdbc.sql("update checkout set refund_minor = refund_minor + ? where id = ?")
        .params(minor, id)
        .update();
  }

  public void dispute(UUID id, boolean disputed) {
    jdbc.sql("update checkout set disputed = ? where id = ?").params(disputed, id).update();
  }
}
