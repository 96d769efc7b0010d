package io.homeroom.payments.provider.paypal;

import io.homeroom.payments.provider.NotSigned;
import io.homeroom.payments.provider.ProviderAway;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * The certificates PayPal signs with, each fetched once from PayPal's own address: that it comes
 * from there makes it PayPal's. Anybody can name one that is not there, so they are fetched one
 * after the other, and few of them.
 */
final class PayPalCertificates {
  private static final int MOST = 16;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,80}");

  private final Map<String, X509Certificate> known = new ConcurrentHashMap<>();
  private final ReentrantLock fetching = new ReentrantLock();
  private final PayPalSettings settings;
  private final FetchingCertificate fetch;
  private final FewFetches few;
  private final Clock clock;

  PayPalCertificates(PayPalSettings settings, Clock clock) {
    this.settings = settings;
    this.fetch = new FetchingCertificate(settings.patience());
    this.few = new FewFetches(clock);
    this.clock = clock;
  }

  /**
   * The key of a certificate that holds now.
   *
   * @throws NotSigned if it is none of PayPal's
   * @throws ProviderAway if PayPal does not show it, or others are fetched
   */
  PublicKey keyAt(String address) throws GeneralSecurityException {
    if (!address.startsWith(settings.certificates())
        || !NAME.matcher(address.substring(settings.certificates().length())).matches()) {
      throw new NotSigned();
    }
    var certificate = known.get(address);
    if (certificate == null) {
      certificate = fetchInTurn(address);
    }
    certificate.checkValidity(Date.from(clock.instant()));
    return certificate.getPublicKey();
  }

  private X509Certificate fetchInTurn(String address) throws GeneralSecurityException {
    try {
      if (!fetching.tryLock(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ProviderAway(new TimeoutException("Other certificates are fetched"));
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new ProviderAway(closing);
    }
    try {
      var meanwhile = known.get(address);
      return meanwhile == null ? fetch(address) : meanwhile;
    } finally {
      fetching.unlock();
    }
  }

  private X509Certificate fetch(String address) throws GeneralSecurityException {
    if (few.isMissing(address)) {
      throw new NotSigned();
    }
    if (!few.mayBegin()) {
      throw new ProviderAway(new TimeoutException("Enough certificates were fetched"));
    }
    var certificate = fetch.at(address);
    if (certificate.isEmpty()) {
      few.miss(address);
      throw new NotSigned();
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(address, certificate.get());
    return certificate.get();
  }
}
