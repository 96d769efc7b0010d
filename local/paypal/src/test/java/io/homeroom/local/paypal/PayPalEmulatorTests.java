package io.homeroom.local.paypal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.paypal.sdk.exceptions.ApiException;
import com.paypal.sdk.exceptions.ErrorException;
import com.paypal.sdk.models.CaptureStatus;
import com.paypal.sdk.models.OrderStatus;
import com.paypal.sdk.models.SearchTransactionsInput;
import io.homeroom.local.emulator.fault.Fault;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayPalEmulatorTests {
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
  void capturesWhatSomebodyHasAgreedTo() throws Exception {
    var id = desk.open("a").getId();
    isRefused(() -> desk.capture(id, "early"), "ORDER_NOT_APPROVED");
    assertThat(desk.act(id, "leave")).isEqualTo("https://homeroom.test/left");
    assertThat(desk.act(id, "pay")).isEqualTo("https://homeroom.test/done?token=" + id);
    assertThat(desk.get(id).getStatus()).isEqualTo(OrderStatus.APPROVED);

    var captured = desk.capture(id, "b");
    assertThat(captured.getStatus()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(Desk.captureOf(desk.capture(id, "b"))).isEqualTo(Desk.captureOf(captured));
    isRefused(() -> desk.capture(id, "c"), "ORDER_ALREADY_CAPTURED");
  }

  @Test
  void letsWhoIsDeclinedAgreeAgain() throws Exception {
    var id = desk.open("a").getId();
    desk.act(id, "decline");
    isRefused(() -> desk.capture(id, "b"), "INSTRUMENT_DECLINED");
    desk.act(id, "pay");
    assertThat(desk.capture(id, "c").getStatus()).isEqualTo(OrderStatus.COMPLETED);
  }

  @Test
  void reviewsBeforeItCompletes() throws Exception {
    var id = desk.open("a").getId();
    desk.act(id, "review");
    var capture = Desk.captureOf(desk.capture(id, "b"));
    assertThat(statusOf(id)).isEqualTo(CaptureStatus.PENDING);
    assertThat(desk.post("/_captures/" + capture, "act=complete").statusCode()).isEqualTo(200);
    assertThat(statusOf(id)).isEqualTo(CaptureStatus.COMPLETED);
    assertThat(desk.post("/_captures/" + capture, "act=deny").statusCode()).isEqualTo(422);
  }

  @Test
  void opensOneOrderForOneKey() throws Exception {
    assertThat(desk.open("a").getId()).isEqualTo(desk.open("a").getId());
    assertThat(desk.open("b").getId()).isNotEqualTo(desk.open("a").getId());
  }

  @Test
  void givesBackNoMoreThanWasCaptured() throws Exception {
    var capture = desk.paid();
    var first = desk.refund(capture, "10.00", "a").getId();
    assertThat(desk.refund(capture, "10.00", "a").getId()).isEqualTo(first);
    isRefused(() -> desk.refund(capture, "15.01", "b"), "REFUND_AMOUNT_EXCEEDED");
    desk.refund(capture, "15.00", "c");
    isRefused(() -> desk.refund(capture, "0.01", "d"), "CAPTURE_FULLY_REFUNDED");
  }

  @Test
  void listsWhatHasMoved() throws Exception {
    var capture = desk.paid();
    desk.refund(capture, "10.00", "a");
    var now = Instant.ofEpochSecond(Instant.now().getEpochSecond());
    var input =
        new SearchTransactionsInput.Builder(now.minusSeconds(60).toString(), now.toString())
            .pageSize(1)
            .page(2)
            .build();
    var page = desk.payPal.getTransactionSearchController().searchTransactions(input).getResult();
    assertThat(page.getTotalPages()).isEqualTo(2);
    var refund = page.getTransactionDetails().getFirst().getTransactionInfo();
    assertThat(refund.getTransactionEventCode()).isEqualTo("T1107");
    assertThat(refund.getTransactionAmount().getValue()).isEqualTo("-10.00");
  }

  @Test
  void remembersOverARestart() throws Exception {
    var capture = desk.paid();
    desk.close();
    desk = new Desk(folder.resolve("account"), "");
    desk.refund(capture, "25.00", "a");
    isRefused(() -> desk.refund(capture, "1.00", "b"), "CAPTURE_FULLY_REFUNDED");
  }

  @Test
  void failsAsItIsTold() throws Exception {
    desk.emulator.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "POST /v2/checkout"), 1);
    assertThatThrownBy(() -> desk.open("a"))
        .isInstanceOfSatisfying(
            ApiException.class, failed -> assertThat(failed.getResponseCode()).isEqualTo(503));
    var capture = desk.paid();
    desk.emulator.faults().add(new Fault(Fault.Kind.POOR, 0, 0, "POST /v2/payments"), 1);
    isRefused(() -> desk.refund(capture, "1.00", "b"), "REFUND_FAILED_INSUFFICIENT_FUNDS");
  }

  private CaptureStatus statusOf(String id) throws Exception {
    var unit = desk.get(id).getPurchaseUnits().getFirst();
    return unit.getPayments().getCaptures().getFirst().getStatus();
  }

  private static void isRefused(ThrowingCallable call, String issue) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ErrorException.class,
            refused -> assertThat(refused.getDetails().getFirst().getIssue()).isEqualTo(issue));
  }
}
