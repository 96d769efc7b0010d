package io.homeroom.local.paypal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.homeroom.local.emulator.fault.Fault;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTests {
  private static final String COMPLETED = "\"PAYMENT.CAPTURE.COMPLETED\"";

  /** A body with what came beside it. */
  private record Heard(String id, String time, String signature, String certificate, String body) {}

  @TempDir Path folder;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusing = new AtomicInteger();
  private HttpServer listener;

  @BeforeEach
  void listen() throws Exception {
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          var refused = refusing.getAndDecrement() > 0;
          if (!refused) {
            heard.add(
                new Heard(
                    headers.getFirst("PAYPAL-TRANSMISSION-ID"),
                    headers.getFirst("PAYPAL-TRANSMISSION-TIME"),
                    headers.getFirst("PAYPAL-TRANSMISSION-SIG"),
                    headers.getFirst("PAYPAL-CERT-URL"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
          }
          exchange.sendResponseHeaders(refused ? 503 : 200, -1);
          exchange.close();
        });
    listener.start();
  }

  @AfterEach
  void close() {
    listener.stop(0);
  }

  @Test
  void signsWithACertificateThatCanBeFetched() throws Exception {
    try (var desk = desk()) {
      desk.paid();
      Awaitility.await().until(() -> times(COMPLETED) == 1);
      for (var each : heard) {
        assertThat(isSigned(each)).isTrue();
      }
    }
  }

  @Test
  void tellsAgainUntilItIsHeard() throws Exception {
    refusing.set(3);
    try (var desk = desk()) {
      desk.emulator.faults().add(new Fault(Fault.Kind.UNDELIVERED, 0, 0, "PAYMENT"), 1);
      desk.paid();
      Awaitility.await().until(() -> times(COMPLETED) == 1);
    }
  }

  @Test
  void tellsTwiceIfItIsToldTo() throws Exception {
    try (var desk = desk()) {
      desk.emulator.faults().add(new Fault(Fault.Kind.DUPLICATE, 0, 0, "PAYMENT"), 1);
      desk.paid();
      Awaitility.await().until(() -> times(COMPLETED) == 2);
    }
  }

  private static boolean isSigned(Heard each) throws Exception {
    var crc = new CRC32();
    crc.update(each.body().getBytes(UTF_8));
    var signature = Signature.getInstance("SHA256withRSA");
    try (InputStream text = URI.create(each.certificate()).toURL().openStream()) {
      signature.initVerify(CertificateFactory.getInstance("X.509").generateCertificate(text));
    }
    var signed = "%s|%s|WH-DESK|%d".formatted(each.id(), each.time(), crc.getValue());
    signature.update(signed.getBytes(UTF_8));
    return signature.verify(Base64.getDecoder().decode(each.signature()));
  }

  private long times(String type) {
    return heard.stream().filter(each -> each.body().contains(type)).count();
  }

  private Desk desk() {
    return new Desk(
        folder.resolve("account"), "http://127.0.0.1:" + listener.getAddress().getPort() + "/");
  }
}
