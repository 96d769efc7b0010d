package io.homeroom.payments.provider.paypal.certificate;

import io.homeroom.payments.provider.NotSigned;
import io.homeroom.payments.provider.ProviderAway;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * The certificates PayPal signs with, each fetched once from PayPal's own address and kept: that it
 * comes from there makes it PayPal's. Anybody can name one that is not there, so they are fetched
 * one after the other, and few of them.
 */
public final class PayPalCertificates {
  private static final int MOST = 16;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,80}");

  private final Map<String, X509Certificate> known = new ConcurrentHashMap<>();
  private final ReentrantLock fetching = new ReentrantLock();
  private final String addresses;
  private final Duration patience;
  private final KeptCertificates kept;
  private final FetchingCertificate fetch;
  private final FewFetches few;
  private final Clock clock;

  /** {@code addresses}: what all of theirs begin with. */
  public PayPalCertificates(
      String addresses, Duration patience, KeptCertificates kept, Clock clock) {
    this.addresses = addresses;
    this.patience = patience;
    this.kept = kept;
    this.fetch = new FetchingCertificate(patience);
    this.few = new FewFetches(clock);
    this.clock = clock;
  }

  /**
   * The key of a certificate that holds now.
   *
   * @throws NotSigned if it is none of PayPal's
   * @throws ProviderAway if PayPal does not show it, or others are fetched
   */
  public PublicKey keyAt(String address) throws GeneralSecurityException {
    if (!address.startsWith(addresses)
        || !NAME.matcher(address.substring(addresses.length())).matches()) {
      throw new NotSigned();
    }
    var certificate = known.get(address);
    if (certificate == null) {
      certificate = keptOrFetched(address);
    }
    certificate.checkValidity(Date.from(clock.instant()));
    return certificate.getPublicKey();
  }

  private X509Certificate keptOrFetched(String address) throws GeneralSecurityException {
    var before = kept.at(address);
    return before.isPresent()
        ? know(address, FetchingCertificate.read(before.get()))
        : fetchInTurn(address);
  }

  private X509Certificate fetchInTurn(String address) throws GeneralSecurityException {
    try {
      if (!fetching.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
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
    var fetched = fetch.at(address);
    if (fetched.isEmpty()) {
      few.miss(address);
      throw new NotSigned();
    }
    var certificate = FetchingCertificate.read(fetched.get());
    kept.keep(address, fetched.get());
    return know(address, certificate);
  }

  private X509Certificate know(String address, X509Certificate certificate) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(address, certificate);
    return certificate;
  }
}
