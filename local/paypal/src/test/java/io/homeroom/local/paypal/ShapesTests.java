package io.homeroom.local.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.paypal.sdk.models.CapturedPayment;
import com.paypal.sdk.models.Order;
import com.paypal.sdk.models.Refund;
import com.paypal.sdk.models.SearchResponse;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the stand-in shows is what the library's classes hold: nothing that they do not know. */
class ShapesTests {
  private static final ObjectMapper STRICT =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @TempDir Path folder;

  @Test
  void areTheLibrarys() throws Exception {
    try (var desk = new Desk(folder.resolve("account"), "")) {
      var capture = desk.paid();
      var refund = desk.refund(capture, "10.00", "a").getId();
      holds(desk, "/v2/checkout/orders/" + desk.open("order").getId(), Order.class);
      holds(desk, "/v2/checkout/orders/" + desk.open("open").getId(), Order.class);
      holds(desk, "/v2/payments/captures/" + capture, CapturedPayment.class);
      holds(desk, "/v2/payments/refunds/" + refund, Refund.class);
      var year = "?start_date=2026-01-01T00:00:00Z&end_date=2100-01-01T00:00:00Z";
      holds(desk, "/v1/reporting/transactions" + year, SearchResponse.class);
    }
  }

  @Test
  void areThoseOfWhatIsToldOf() throws Exception {
    var shapes =
        Map.of(
            "checkout-order",
            Order.class,
            "capture",
            CapturedPayment.class,
            "refund",
            Refund.class);
    try (var desk = new Desk(folder.resolve("account"), "")) {
      var capture = desk.paid();
      desk.refund(capture, "10.00", "a");
      desk.post("/_captures/" + capture, "act=reverse");
      var events = desk.get(URI.create("/v1/notifications/webhooks-events")).path("events");
      assertThat(events).hasSize(5);
      for (var event : events) {
        assertThat(List.copyOf(event.propertyNames()))
            .contains("id", "event_type", "resource_type", "resource", "create_time");
        var shape = shapes.get(event.path("resource_type").asString());
        assertThat(STRICT.readValue(event.path("resource").toString(), shape)).isNotNull();
      }
    }
  }

  private static void holds(Desk desk, String path, Class<?> shape) throws Exception {
    var read = STRICT.readValue(desk.get(URI.create(path)).toString(), shape);
    assertThat(read.toString()).as(path).doesNotContain("_UNKNOWN");
  }
}
