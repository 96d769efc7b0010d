package io.homeroom.payments.provider.paypal.certificate;

import io.homeroom.payments.provider.ProviderAway;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;

/** Fetches a certificate as it is sent, if there is one. */
final class FetchingCertificate {
  private static final int LARGEST = 65_536;

  private final Duration patience;
  private final HttpClient http;

  FetchingCertificate(Duration patience) {
    this.patience = patience;
    this.http = HttpClient.newBuilder().connectTimeout(patience).build();
  }

  Optional<byte[]> at(String address) {
    var request = HttpRequest.newBuilder(URI.create(address)).timeout(patience).build();
    try {
      var answer = http.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        return answer.statusCode() / 100 == 4
            ? Optional.empty()
            : Optional.of(body.readNBytes(LARGEST));
      }
    } catch (IOException away) {
      throw new ProviderAway(away);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new ProviderAway(closing);
    }
  }

  static X509Certificate read(byte[] text) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(text));
  }
}
