package io.homeroom.local.stripe;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Event;
import com.stripe.model.HasId;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.InvoicePayment;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.model.Refund;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.model.checkout.Session;
import java.util.Map;
import java.util.Set;

/** What Stripe's reference of its API calls neither optional nor nullable. */
final class NeverNull {
  private static final Set<String> ANYWHERE = Set.of("object", "created", "livemode");

  private static final Map<Class<?>, Set<String>> OF_SHAPES =
      Map.ofEntries(
          entry(
              BalanceTransaction.class,
              "amount available_on balance_type currency fee fee_details net reporting_category"
                  + " status type"),
          entry(
              Charge.class,
              "amount amount_captured amount_refunded billing_details captured currency disputed"
                  + " metadata paid refunded status"),
          entry(
              Dispute.class,
              "amount balance_transactions charge currency evidence evidence_details"
                  + " is_charge_refundable metadata reason status"),
          entry(Event.class, "data pending_webhooks type"),
          entry(
              Invoice.class,
              "amount_due amount_paid amount_remaining attempt_count attempted automatic_tax"
                  + " collection_method currency customer issuer lines payment_settings period_end"
                  + " period_start starting_balance status_transitions subtotal total"),
          entry(InvoiceLineItem.class, "amount currency discountable metadata period subtotal"),
          entry(
              InvoicePayment.class,
              "amount_requested currency invoice is_default payment status status_transitions"),
          entry(
              PaymentIntent.class,
              "amount capture_method confirmation_method currency metadata payment_method_types"
                  + " status"),
          entry(PaymentMethod.class, "billing_details type"),
          entry(Price.class, "active billing_scheme currency metadata product type"),
          entry(Product.class, "active images marketing_features metadata name updated"),
          entry(Refund.class, "amount currency"),
          entry(
              Session.class,
              "automatic_tax custom_fields custom_text expires_at mode payment_method_types"
                  + " payment_status shipping_options"),
          entry(
              Subscription.class,
              "automatic_tax billing_cycle_anchor cancel_at_period_end collection_method currency"
                  + " customer discounts invoice_settings items metadata start_date status"),
          entry(
              SubscriptionItem.class,
              "current_period_end current_period_start discounts metadata price subscription"));

  private NeverNull() {}

  static boolean includes(Class<?> shape, String field) {
    return ANYWHERE.contains(field)
        || (field.equals("id") && isKept(shape))
        || OF_SHAPES.getOrDefault(shape, Set.of()).contains(field);
  }

  /** What Stripe does by itself follows no request. */
  private static boolean isKept(Class<?> shape) {
    return HasId.class.isAssignableFrom(shape) && shape != Event.Request.class;
  }

  private static Map.Entry<Class<?>, Set<String>> entry(Class<?> shape, String fields) {
    return Map.entry(shape, Set.of(fields.split(" ")));
  }
}
