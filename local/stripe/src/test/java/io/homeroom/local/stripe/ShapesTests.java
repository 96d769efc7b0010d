package io.homeroom.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.Stripe;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Customer;
import com.stripe.model.Dispute;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.model.InvoicePayment;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.SubscriptionCreateParams;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What the stand-in answers is what the library's classes hold: no field more, and none less. */
class ShapesTests {
  @TempDir Path folder;

  @Test
  void areTheLibrarys() throws Exception {
    Map<String, Class<? extends StripeObject>> lists = new LinkedHashMap<>();
    lists.put("customers", Customer.class);
    lists.put("products", Product.class);
    lists.put("prices", Price.class);
    lists.put("checkout/sessions", Session.class);
    lists.put("payment_intents", PaymentIntent.class);
    lists.put("charges", Charge.class);
    lists.put("refunds", Refund.class);
    lists.put("disputes", Dispute.class);
    lists.put("balance_transactions", BalanceTransaction.class);
    lists.put("subscriptions", Subscription.class);
    lists.put("invoices", Invoice.class);
    lists.put("invoice_payments", InvoicePayment.class);
    lists.put("payment_methods", PaymentMethod.class);
    lists.put("events", Event.class);
    try (var desk = new Desk(folder.resolve("account"), "")) {
      live(desk);
      for (var list : lists.entrySet()) {
        var items = desk.get("/v1/" + list.getKey() + "?limit=100").path("data");
        assertThat(items.values()).as(list.getKey()).isNotEmpty();
        for (var item : items) {
          assertThat(Strictly.faultsOf(list.getValue(), item)).as(list.getKey()).isEmpty();
          assertThat(ApiResource.GSON.fromJson(item.toString(), list.getValue()).toJson())
              .contains(item.path("id").asString());
        }
      }
      holdsEventsAgainstTheirObjects(desk, lists);
    }
  }

  @Test
  void areNeitherEmptyNorOfAnotherType() throws Exception {
    try (var desk = new Desk(folder.resolve("account"), "")) {
      live(desk);
      var refund = (ObjectNode) desk.get("/v1/refunds?limit=1").at("/data/0");
      refund.put("amount", "1000").putNull("currency").put("charge", 1);
      assertThat(Strictly.faultsOf(Refund.class, refund))
          .containsExactlyInAnyOrder(
              "Refund.amount is of type STRING",
              "Refund.currency is null",
              "Refund.charge is of type NUMBER");
    }
  }

  private static void holdsEventsAgainstTheirObjects(
      Desk desk, Map<String, Class<? extends StripeObject>> shapes) throws Exception {
    for (var event : desk.stripe.v1().events().list().autoPagingIterable()) {
      assertThat(event.getApiVersion()).isEqualTo(Stripe.API_VERSION);
      var object = event.getDataObjectDeserializer().getObject();
      assertThat(object).as(event.getType()).isPresent();
      assertThat(shapes).containsValue(object.orElseThrow().getClass());
    }
  }

  /** Something of everything. */
  private static void live(Desk desk) throws Exception {
    var paid = desk.paid();
    desk.stripe
        .v1()
        .refunds()
        .create(
            RefundCreateParams.builder()
                .setPaymentIntent(paid.getPaymentIntent())
                .setAmount(1000L)
                .build());
    desk.pay(desk.open(), "4000000000000259");
    desk.pay(desk.open(), "4000000000000002");
    desk.stripe.v1().checkout().sessions().expire(desk.open().getId());
    subscribeOnThePage(desk);
    var customer = desk.stripe.v1().customers().create();
    desk.stripe
        .v1()
        .subscriptions()
        .create(
            SubscriptionCreateParams.builder()
                .setCustomer(customer.getId())
                .addItem(
                    SubscriptionCreateParams.Item.builder()
                        .setPrice(desk.monthly(990).getId())
                        .build())
                .build());
  }

  private static void subscribeOnThePage(Desk desk) throws Exception {
    var form =
        "mode=subscription&success_url=https://homeroom.test&line_items[0][price]="
            + desk.monthly(990).getId();
    var id = desk.send("POST", "/v1/checkout/sessions", form).path("id").asString();
    desk.pay(desk.stripe.v1().checkout().sessions().retrieve(id), "4242424242424242");
  }
}
