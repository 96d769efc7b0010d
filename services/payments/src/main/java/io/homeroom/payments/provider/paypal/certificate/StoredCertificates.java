package io.homeroom.payments.provider.paypal.certificate;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept in the database. */
@Repository
class StoredCertificates implements KeptCertificates {

  /** PayPal hangs up after some more. */
  private static final int PATIENCE_SECONDS = 3;

  private final JdbcClient jdbc;

  StoredCertificates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<byte[]> at(String address) {
    return jdbc.sql("select certificate from paypal_certificate where address = ?")
        .withQueryTimeout(PATIENCE_SECONDS)
        .param(address)
        .query(byte[].class)
        .optional();
  }

  @Override
  public void keep(String address, byte[] certificate) {
    jdbc.sql(
            """
            insert into paypal_certificate (address, certificate) values (?, ?)
            on conflict (address) do nothing
            """)
        .withQueryTimeout(PATIENCE_SECONDS)
        .params(address, certificate)
        .update();
  }
}
