package io.homeroom.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Customer;
import com.stripe.model.StripeError;
import com.stripe.model.billingportal.Session;
import com.stripe.model.testhelpers.TestClock;
import com.stripe.param.testhelpers.TestClockCreateParams;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is answered that no list shows, held against the library's classes as well. */
class AnswersTests {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder.resolve("account"), "");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void ofThePortalIsTheLibrarys() throws Exception {
    var customer = desk.stripe.v1().customers().create().getId();
    var form = "return_url=https://homeroom.test&customer=" + customer;
    var session = desk.send("POST", "/v1/billing_portal/sessions", form);
    assertThat(Strictly.faultsOf(Session.class, session)).isEmpty();
    assertThat(session.path("object").asString()).isEqualTo("billing_portal.session");
    assertThat(session.path("customer").asString()).isEqualTo(customer);
  }

  @Test
  void ofTestClocksIsTheLibrarys() throws Exception {
    var params = TestClockCreateParams.builder().setFrozenTime(1_798_761_600L).build();
    var clock = desk.stripe.v1().testHelpers().testClocks().create(params).getId();
    var path = "/v1/test_helpers/test_clocks/" + clock;
    assertThat(Strictly.faultsOf(TestClock.class, desk.get(path))).isEmpty();
    var moved = desk.send("POST", path + "/advance", "frozen_time=1798761601");
    assertThat(Strictly.faultsOf(TestClock.class, moved)).isEmpty();
  }

  @Test
  void ofDeletedCustomersSaysNoMoreThanThat() throws Exception {
    var id = desk.stripe.v1().customers().create().getId();
    var answer = desk.send("DELETE", "/v1/customers/" + id, "");
    assertThat(answer.propertyNames()).containsExactlyInAnyOrder("id", "object", "deleted");
    assertThat(desk.get("/v1/customers/" + id)).isEqualTo(answer);
    Customer read = desk.stripe.v1().customers().retrieve(id);
    assertThat(read.getDeleted()).isTrue();
    assertThatThrownBy(() -> desk.stripe.v1().customers().delete(id))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("No such customer");
  }

  @Test
  void sayNoAsTheLibraryReadsIt() throws Exception {
    var missing = refusal(desk.get("/v1/customers/cus_nobody"));
    assertThat(missing.path("type").asString()).isEqualTo("invalid_request_error");
    assertThat(missing.path("code").asString()).isEqualTo("resource_missing");
    assertThat(missing.path("param").asString()).isEqualTo("id");
    refusal(desk.send("POST", "/v1/prices", "currency=usd"));
    refusal(desk.get("/v1/nothing"));
  }

  @Test
  void declineCardsAsTheLibraryReadsIt() throws Exception {
    var customer = desk.stripe.v1().customers().create().getId();
    var price = desk.monthly(900).getId();
    var begun = "customer=%s&items[0][price]=%s".formatted(customer, price);
    var subscription = desk.send("POST", "/v1/subscriptions", begun);
    var invoice = subscription.path("latest_invoice").asString();
    var declined = refusal(desk.send("POST", "/v1/invoices/" + invoice + "/pay", ""));
    assertThat(declined.path("type").asString()).isEqualTo("card_error");
    assertThat(declined.path("decline_code").asString()).isEqualTo("generic_decline");
  }

  /** The envelope holds one thing. */
  private static JsonNode refusal(JsonNode answer) {
    assertThat(answer.propertyNames()).containsExactly("error");
    var error = answer.path("error");
    assertThat(Strictly.faultsOf(StripeError.class, error)).isEmpty();
    assertThat(error.path("message").asString()).isNotBlank();
    assertThat(error.path("type").asString()).isNotBlank();
    return error;
  }
}
