package io.homeroom.payments.provider.paypal.certificate;

import java.util.Optional;

/** Certificates that were fetched once, for all instances. */
public interface KeptCertificates {

  /** As it came, by its address. */
  Optional<byte[]> at(String address);

  void keep(String address, byte[] certificate);
}
