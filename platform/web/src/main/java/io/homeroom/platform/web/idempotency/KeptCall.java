package io.homeroom.platform.web.idempotency;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call that was made before, with its sealed answer. */
final class KeptCall {
  private final byte[] fingerprint;
  private final byte @Nullable [] answer;

  private KeptCall(byte[] fingerprint, byte @Nullable [] answer) {
    this.fingerprint = fingerprint;
    this.answer = answer;
  }

  static KeptCall of(ResultSet row, int number) throws SQLException {
    return new KeptCall(row.getBytes("fingerprint"), row.getBytes("answer"));
  }

  boolean asked(byte[] fingerprint) {
    return MessageDigest.isEqual(this.fingerprint, fingerprint);
  }

  byte[] answer() {
    return Objects.requireNonNull(answer, "A committed call has an answer");
  }
}
