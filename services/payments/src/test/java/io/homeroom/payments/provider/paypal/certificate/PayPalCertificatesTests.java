package io.homeroom.payments.provider.paypal.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.homeroom.local.paypal.notice.Signing;
import io.homeroom.payments.provider.NotSigned;
import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.platform.test.MovableClock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PayPal's address, with one certificate, that counts who asks. */
class PayPalCertificatesTests {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final MovableClock clock = new MovableClock();
  private final Kept kept = new Kept(new ConcurrentHashMap<>());
  private HttpServer server;
  private Signing signing;
  private PayPalCertificates certificates;

  @BeforeEach
  void listen() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var address = addressOf(server);
    signing = new Signing(address, "WH-1");
    server.createContext(
        Signing.PATH,
        exchange -> {
          var path = exchange.getRequestURI().getPath();
          asked.add(path);
          signing.show(path).send(exchange);
        });
    server.start();
    certificates = instance(address);
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void areFetchedOnce() throws Exception {
    assertThat(certificates.keyAt(known())).isEqualTo(certificates.keyAt(known()));
    assertThat(asked).hasSize(1);
  }

  @Test
  void areFetchedSeldomWhoeverMakesNamesUp() throws Exception {
    certificates.keyAt(known());
    for (var i = 0; i < 100; i++) {
      var madeUp = known() + i;
      assertThatThrownBy(() -> certificates.keyAt(madeUp))
          .isInstanceOfAny(NotSigned.class, ProviderAway.class);
    }
    assertThat(asked).hasSizeLessThanOrEqualTo(30);
    assertThat(certificates.keyAt(known())).isNotNull();
  }

  @Test
  void areKeptForOtherInstancesWhateverElseIsNamed() throws Exception {
    certificates.keyAt(known());
    var other = instance(addressOf(server));
    for (var i = 0; i < 100; i++) {
      var madeUp = known() + i;
      assertThatThrownBy(() -> other.keyAt(madeUp)).isInstanceOf(RuntimeException.class);
    }
    asked.clear();
    assertThat(other.keyAt(known())).isEqualTo(certificates.keyAt(known()));
    assertThat(asked).isEmpty();
  }

  @Test
  void getTheirTurnBesideSomeThatAreMadeUp() throws Exception {
    for (var i = 0; i < 5; i++) {
      var madeUp = known() + i;
      assertThatThrownBy(() -> certificates.keyAt(madeUp)).isInstanceOf(NotSigned.class);
    }
    assertThat(certificates.keyAt(known())).isNotNull();
  }

  @Test
  void areLookedForAgainAfterAMinute() throws Exception {
    var missing = known() + "x";
    for (var i = 0; i < 10; i++) {
      assertThatThrownBy(() -> certificates.keyAt(missing)).isInstanceOf(NotSigned.class);
    }
    assertThat(asked).hasSize(1);
    for (var i = 0; i < 30; i++) {
      var madeUp = known() + i;
      assertThatThrownBy(() -> certificates.keyAt(madeUp)).isInstanceOf(RuntimeException.class);
    }
    assertThatThrownBy(() -> certificates.keyAt(known())).isInstanceOf(ProviderAway.class);
    clock.advance(Duration.ofSeconds(61));
    assertThat(certificates.keyAt(known())).isNotNull();
    assertThatThrownBy(() -> certificates.keyAt(missing)).isInstanceOf(NotSigned.class);
    assertThat(asked).hasSize(32);
  }

  private PayPalCertificates instance(String address) {
    return new PayPalCertificates(address + Signing.PATH, Duration.ofSeconds(5), kept, clock);
  }

  private static String addressOf(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private record Kept(Map<String, byte[]> all) implements KeptCertificates {
    @Override
    public Optional<byte[]> at(String address) {
      return Optional.ofNullable(all.get(address));
    }

    @Override
    public void keep(String address, byte[] certificate) {
      all.put(address, certificate);
    }
  }

  private String known() {
    return Objects.requireNonNull(signing.headersOf("", clock.instant()).get("PAYPAL-CERT-URL"));
  }
}
