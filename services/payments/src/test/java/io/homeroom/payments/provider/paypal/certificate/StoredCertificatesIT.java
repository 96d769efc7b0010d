package io.homeroom.payments.provider.paypal.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PaymentsTest
class StoredCertificatesIT {
  @Autowired StoredCertificates stored;

  @Test
  void keepTheFirst() {
    var address = "https://paypal.test/" + UUID.randomUUID();
    assertThat(stored.at(address)).isEmpty();
    stored.keep(address, new byte[] {1, 2});
    stored.keep(address, new byte[] {3});
    assertThat(stored.at(address)).hasValue(new byte[] {1, 2});
  }
}
