package io.homeroom.payments.provider.paypal;

import io.homeroom.payments.provider.NotSigned;
import io.homeroom.payments.provider.ProviderAway;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The certificates PayPal signs with, each fetched once from PayPal's own address: that it comes
 * from there makes it PayPal's.
 */
final class PayPalCertificates {
  private static final int MOST = 16;
  private static final int LARGEST = 65_536;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,80}");

  private final Map<String, X509Certificate> known = new ConcurrentHashMap<>();
  private final PayPalSettings settings;
  private final Clock clock;
  private final HttpClient http;

  PayPalCertificates(PayPalSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.http = HttpClient.newBuilder().connectTimeout(settings.patience()).build();
  }

  /**
   * The key of a certificate that holds now.
   *
   * @throws NotSigned if it is none of PayPal's
   * @throws ProviderAway if PayPal does not show it
   */
  PublicKey keyAt(String address) throws GeneralSecurityException {
    if (!address.startsWith(settings.certificates())
        || !NAME.matcher(address.substring(settings.certificates().length())).matches()) {
      throw new NotSigned();
    }
    var certificate = known.get(address);
    if (certificate == null) {
      certificate = fetch(address);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(address, certificate);
    }
    certificate.checkValidity(Date.from(clock.instant()));
    return certificate.getPublicKey();
  }

  private X509Certificate fetch(String address) throws GeneralSecurityException {
    var request = HttpRequest.newBuilder(URI.create(address)).timeout(settings.patience()).build();
    try {
      var answer = http.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() / 100 == 4) {
          throw new NotSigned();
        }
        var text = body.readNBytes(LARGEST);
        return (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(text));
      }
    } catch (IOException away) {
      throw new ProviderAway(away);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new ProviderAway(closing);
    }
  }
}
