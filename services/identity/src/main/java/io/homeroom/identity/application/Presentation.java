package io.homeroom.identity.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of themselves to be taken. Stored sealed only.
 *
 * @param displayName what families would know them by
 * @param contact how they can be reached about the application
 */
public record Presentation(
    String displayName, String about, List<Certificate> certifications, String contact) {

  public Presentation {
    certifications = List.copyOf(certifications);
  }

  /** Something that they have learned, and who says so. */
  public record Certificate(String name, @Nullable String issuer, @Nullable LocalDate expiresOn) {}

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "Presentation[…]";
  }
}
