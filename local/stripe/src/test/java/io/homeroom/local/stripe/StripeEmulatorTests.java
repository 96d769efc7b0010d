package io.homeroom.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Charge;
import com.stripe.model.StripeCollection;
import com.stripe.net.RequestOptions;
import com.stripe.param.ChargeListParams;
import com.stripe.param.RefundCreateParams;
import io.homeroom.local.emulator.fault.Fault;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripeEmulatorTests {
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
  void takesACardOrDeclinesIt() throws Exception {
    var session = desk.open();
    assertThat(desk.pay(session, "4000000000000002")).isEqualTo(402);
    assertThat(desk.stripe.v1().checkout().sessions().retrieve(session.getId()).getStatus())
        .isEqualTo("open");
    assertThat(desk.pay(session, "4242424242424242")).isEqualTo(303);

    var paid = desk.stripe.v1().checkout().sessions().retrieve(session.getId());
    assertThat(paid.getPaymentStatus()).isEqualTo("paid");
    assertThat(paid.getAmountTotal()).isEqualTo(2500);
    assertThatThrownBy(() -> desk.stripe.v1().checkout().sessions().expire(session.getId()))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void keepsACheckoutForHalfAnHourAtLeast() {
    var soon = desk.chess().setExpiresAt(Instant.now().plusSeconds(60).getEpochSecond()).build();
    assertThatThrownBy(() -> desk.stripe.v1().checkout().sessions().create(soon))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refused -> assertThat(refused.getParam()).isEqualTo("expires_at"));
  }

  @Test
  void givesBackNoMoreThanWasPaid() throws Exception {
    var intent = desk.paid().getPaymentIntent();
    refund(intent, 1000, "a");
    assertThatThrownBy(() -> refund(intent, 1501, "b")).isInstanceOf(InvalidRequestException.class);
    refund(intent, 1500, "c");
    assertThatThrownBy(() -> refund(intent, 1, "d"))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refused -> assertThat(refused.getCode()).isEqualTo("charge_already_refunded"));
  }

  @Test
  void doesOnceWhatCarriesAKey() throws Exception {
    var intent = desk.paid().getPaymentIntent();
    assertThat(refund(intent, 100, "key")).isEqualTo(refund(intent, 100, "key"));
    assertThatThrownBy(() -> refund(intent, 200, "key")).isInstanceOf(IdempotencyException.class);
    assertThat(charges().getData().getFirst().getAmountRefunded()).isEqualTo(100);
  }

  @Test
  void failsOnDemand() throws Exception {
    desk.emulator().faults().add(new Fault(Fault.Kind.ERROR, 503, 0, ""), 1);
    assertThatThrownBy(() -> desk.open()).isInstanceOf(ApiException.class);
    desk.emulator().faults().add(new Fault(Fault.Kind.LOST, 0, 0, "POST /v1/checkout"), 2);
    assertThatThrownBy(() -> desk.open()).isInstanceOf(ApiConnectionException.class);
    // The JDK's connection may have asked once more by itself.
    desk.emulator().faults().clear();
    assertThat(desk.get("/v1/checkout/sessions").path("data").values()).isNotEmpty();
    desk.emulator().faults().add(new Fault(Fault.Kind.TIMEOUT, 0, 3_000, ""), 1);
    assertThatThrownBy(() -> desk.open()).isInstanceOf(ApiConnectionException.class);
  }

  @Test
  void wantsItsKey() {
    var wrong = RequestOptions.builder().setApiKey("sk_test_other").build();
    assertThatThrownBy(() -> desk.stripe.v1().charges().list(wrong))
        .isInstanceOf(AuthenticationException.class);
  }

  @Test
  void listsInPages() throws Exception {
    for (var i = 0; i < 5; i++) {
      desk.paid();
    }
    var params = ChargeListParams.builder().setLimit(2L).build();
    var pages = desk.stripe.v1().charges().list(params);
    assertThat(pages.getData()).hasSize(2);
    assertThat(pages.getHasMore()).isTrue();
    assertThat(pages.autoPagingIterable()).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void remembersAfterARestart() throws Exception {
    var intent = desk.paid().getPaymentIntent();
    var first = refund(intent, 100, "key");
    desk.close();
    desk = new Desk(folder.resolve("account"), "");
    assertThat(refund(intent, 100, "key")).isEqualTo(first);
    assertThat(charges().getData()).hasSize(1);
  }

  private StripeCollection<Charge> charges() throws Exception {
    return desk.stripe.v1().charges().list();
  }

  private String refund(String intent, long minor, String key) throws Exception {
    var params = RefundCreateParams.builder().setPaymentIntent(intent).setAmount(minor).build();
    var options = RequestOptions.builder().setApiKey(Desk.KEY).setIdempotencyKey(key).build();
    return desk.stripe.v1().refunds().create(params, options).getId();
  }
}
