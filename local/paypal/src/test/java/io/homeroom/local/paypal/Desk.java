package io.homeroom.local.paypal;

import com.paypal.sdk.PaypalServerSdkClient;
import com.paypal.sdk.authentication.ClientCredentialsAuthModel;
import com.paypal.sdk.models.AmountBreakdown;
import com.paypal.sdk.models.AmountWithBreakdown;
import com.paypal.sdk.models.CaptureOrderInput;
import com.paypal.sdk.models.CheckoutPaymentIntent;
import com.paypal.sdk.models.CreateOrderInput;
import com.paypal.sdk.models.GetOrderInput;
import com.paypal.sdk.models.ItemRequest;
import com.paypal.sdk.models.Money;
import com.paypal.sdk.models.Order;
import com.paypal.sdk.models.OrderRequest;
import com.paypal.sdk.models.PaymentSource;
import com.paypal.sdk.models.PaypalWallet;
import com.paypal.sdk.models.PaypalWalletExperienceContext;
import com.paypal.sdk.models.PurchaseUnitRequest;
import com.paypal.sdk.models.Refund;
import com.paypal.sdk.models.RefundCapturedPaymentInput;
import com.paypal.sdk.models.RefundRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An account with the official library, and somebody at the page. */
final class Desk implements AutoCloseable {
  private static final String JSON = "application/json";
  private final HttpClient http = HttpClient.newHttpClient();
  final PayPalEmulator emulator;
  final PaypalServerSdkClient payPal;

  Desk(Path file, String webhook) {
    emulator =
        new PayPalEmulator(0, file, new PayPalEmulator.Shop("desk", "secret", webhook, "WH-DESK"));
    var address = HttpUrl.get(emulator.address());
    var client =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  var url =
                      chain
                          .request()
                          .url()
                          .newBuilder()
                          .scheme(address.scheme())
                          .host(address.host())
                          .port(address.port())
                          .build();
                  return chain.proceed(chain.request().newBuilder().url(url).build());
                })
            .build();
    payPal =
        new PaypalServerSdkClient.Builder()
            .clientCredentialsAuth(new ClientCredentialsAuthModel.Builder("desk", "secret").build())
            .httpClientConfig(config -> config.httpClientInstance(client, false))
            .build();
  }

  Order open(String key) throws Exception {
    var total = new AmountBreakdown.Builder().itemTotal(new Money("USD", "25.00")).build();
    var unit =
        new PurchaseUnitRequest.Builder(
                new AmountWithBreakdown.Builder("USD", "25.00").breakdown(total).build())
            .customId("booking:1")
            .items(
                List.of(new ItemRequest.Builder("Chess", new Money("USD", "12.50"), "2").build()))
            .build();
    var context =
        new PaypalWalletExperienceContext.Builder()
            .returnUrl("https://homeroom.test/done")
            .cancelUrl("https://homeroom.test/left")
            .build();
    var wallet = new PaypalWallet.Builder().experienceContext(context).build();
    var order =
        new OrderRequest.Builder(CheckoutPaymentIntent.CAPTURE, List.of(unit))
            .paymentSource(new PaymentSource.Builder().paypal(wallet).build())
            .build();
    var input = new CreateOrderInput.Builder(JSON, order).paypalRequestId(key).build();
    return payPal.getOrdersController().createOrder(input).getResult();
  }

  Order get(String id) throws Exception {
    var input = new GetOrderInput.Builder(id).build();
    return payPal.getOrdersController().getOrder(input).getResult();
  }

  Order capture(String id, String key) throws Exception {
    var input = new CaptureOrderInput.Builder(id, JSON).paypalRequestId(key).build();
    return payPal.getOrdersController().captureOrder(input).getResult();
  }

  /** Its capture's id. */
  String paid() throws Exception {
    var id = open("order").getId();
    act(id, "pay");
    return captureOf(capture(id, "capture"));
  }

  static String captureOf(Order order) {
    return order.getPurchaseUnits().getFirst().getPayments().getCaptures().getFirst().getId();
  }

  Refund refund(String capture, String value, String key) throws Exception {
    var request =
        new RefundRequest.Builder().amount(new Money("USD", value)).customId("refund:1").build();
    var input =
        new RefundCapturedPaymentInput.Builder(capture, JSON)
            .paypalRequestId(key)
            .body(request)
            .build();
    return payPal.getPaymentsController().refundCapturedPayment(input).getResult();
  }

  /** Where one is sent from the page. */
  String act(String id, String act) throws Exception {
    var answer = post("/checkoutnow?token=" + id, "act=" + act);
    return answer.headers().firstValue("Location").orElse("");
  }

  HttpResponse<String> post(String path, String form) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(emulator.address() + path))
            .POST(BodyPublishers.ofString(form))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  JsonNode get(URI path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(emulator.address()).resolve(path))
            .header("Authorization", "Bearer " + emulator.token())
            .build();
    return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  @Override
  public void close() {
    emulator.close();
  }
}
