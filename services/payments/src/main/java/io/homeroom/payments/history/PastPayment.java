package io.homeroom.payments.history;

import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.payments.provider.Provider;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment, whatever has become of it.
 *
 * @param reference by which a service asked for it, or {@code invoice:<id>} of a period
 * @param personId who pays; null of a period whose subscription was not kept yet
 * @param refundMinor what is given back, or is on its way
 * @param subscriptionId of which it is a period, if it is one
 * @param plan what the period was of: a plan, or the reference of a product
 */
public record PastPayment(
    UUID id,
    PaymentKind kind,
    String reference,
    UUID familyId,
    @Nullable UUID personId,
    Provider provider,
    long minor,
    long paidMinor,
    long refundMinor,
    String currency,
    CheckoutState state,
    boolean disputed,
    Instant createdAt,
    @Nullable Instant paidAt,
    @Nullable String providerId,
    @Nullable UUID subscriptionId,
    @Nullable String plan) {

  private static final String INVOICE = "invoice:";

  /** What and whom it is about. */
  List<UUID> subjects() {
    return personId == null ? List.of(id, familyId) : List.of(id, familyId, personId);
  }

  /** The invoice that a reference names; empty if it is no period's. */
  static String invoiceIn(String reference) {
    return reference.startsWith(INVOICE) ? reference.substring(INVOICE.length()) : "";
  }
}
