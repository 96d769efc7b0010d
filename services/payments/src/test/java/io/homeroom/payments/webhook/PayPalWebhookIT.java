package io.homeroom.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@PaymentsTest
class PayPalWebhookIT {
  @Autowired PayPal payPal;
  @Autowired PayPalTill till;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void refusesWhatPayPalHasNotSignedAsItIsOrNotLately() {
    var notice = agreed();
    var now = clock.instant();
    var signed = payPal.signed(notice, now);

    refused(notice.replace("25.00", "25.01"), signed);
    refused(notice + " ", signed);
    refused(notice, with(signed, "PAYPAL-TRANSMISSION-ID", "another"));
    refused(notice, with(signed, "PAYPAL-TRANSMISSION-SIG", "bm9uc2Vuc2U="));
    refused(notice, with(signed, "PAYPAL-TRANSMISSION-SIG", "no base64"));
    refused(notice, with(signed, "PAYPAL-TRANSMISSION-TIME", "yesterday"));
    refused(notice, with(signed, "PAYPAL-AUTH-ALGO", "SHA1withRSA"));
    refused(notice, payPal.signed(notice, now.minus(Duration.ofDays(4))));
    refused(notice, payPal.signed(notice, now.plus(Duration.ofMinutes(6))));

    assertThat(kept(notice)).isZero();
    payPal.deliver(notice, payPal.signed(notice, now.minus(Duration.ofDays(3)))).expect(200);
    assertThat(kept(notice)).isEqualTo(1);
  }

  @Test
  void takesCertificatesFromPayPalAlone() {
    var notice = agreed();
    var signed = payPal.signed(notice, clock.instant());
    var address = signed.get("PAYPAL-CERT-URL");
    refused(notice, with(signed, "PAYPAL-CERT-URL", "http://certificates.test/CERT-1"));
    refused(notice, with(signed, "PAYPAL-CERT-URL", address + "/../../../v1/other"));
    refused(notice, with(signed, "PAYPAL-CERT-URL", address + "x"));
    refused(notice, with(signed, "PAYPAL-CERT-URL", ""));
    assertThat(kept(notice)).isZero();
  }

  @Test
  void keepsWhatNobodyKnows() {
    var notice = agreed().replace("CHECKOUT.ORDER.APPROVED", "VAULT.PAYMENT-TOKEN.CREATED");
    payPal.deliver(notice).expect(200);
    Awaitility.await()
        .until(
            () ->
                jdbc.sql("select state from webhook_event where id = ?")
                    .param(idOf(notice))
                    .query(String.class)
                    .single()
                    .equals("UNKNOWN"));
  }

  private String agreed() {
    var asked = till.ask();
    payPal.agree(asked.url());
    return payPal.notices(asked.reference()).getLast();
  }

  private void refused(String notice, Map<String, String> signature) {
    payPal.deliver(notice, signature).expect(400, "signature-invalid");
  }

  private static Map<String, String> with(Map<String, String> all, String name, String value) {
    var changed = new HashMap<>(all);
    changed.put(name, value);
    return changed;
  }

  private long kept(String notice) {
    return jdbc.sql("select count(*) from webhook_event where id = ?")
        .param(idOf(notice))
        .query(Long.class)
        .single();
  }

  private static String idOf(String notice) {
    return JsonMapper.shared().readTree(notice).path("id").asString();
  }
}
