package io.homeroom.payments.checkout;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.SessionOrder.Line;
import io.homeroom.payments.share.Sold;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What another service asks to be paid.
 *
 * @param bySupplier what of it is for goods of suppliers
 */
public record Draft(
    String reference,
    UUID family,
    UUID person,
    Provider provider,
    String currency,
    List<Line> lines,
    List<Sold> bySupplier,
    Instant expiresAt) {

  public Draft {
    lines = List.copyOf(lines);
    bySupplier = List.copyOf(bySupplier);
  }

  private Draft by(Provider other) {
    return new Draft(reference, family, person, other, currency, lines, bySupplier, expiresAt);
  }

  long minor() {
    return lines.stream()
        .mapToLong(line -> Math.multiplyExact(line.minor(), line.quantity()))
        .reduce(0, Math::addExact);
  }

  /** Whether the question is this one, by whomever it is to be paid. */
  boolean asksFor(String question) {
    return Arrays.stream(Provider.values())
        .anyMatch(other -> by(other).question().equals(question));
  }

  /** Tells whether the same is asked for again; of Stripe as it was when there was no other. */
  String question() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(asked().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String asked() {
    return "Draft[reference=%s, family=%s, person=%s, currency=%s, lines=%s, bySupplier=%s, expiresAt=%s]"
            .formatted(reference, family, person, currency, lines, bySupplier, expiresAt)
        + (provider == Provider.STRIPE ? "" : provider);
  }
}
