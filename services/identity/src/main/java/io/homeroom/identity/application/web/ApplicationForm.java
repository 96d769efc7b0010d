package io.homeroom.identity.application.web;

import io.homeroom.identity.application.ApplicationKind;
import io.homeroom.identity.application.Presentation;
import io.homeroom.identity.application.Presentation.Certificate;
import io.homeroom.identity.contact.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody applies with.
 *
 * @param displayName what families would know them by
 * @param contact how they can be reached about it
 */
record ApplicationForm(
    @NotNull ApplicationKind kind,
    @NotBlank @Size(max = 100) @PlainText String displayName,
    @NotBlank @Size(max = 2000) @PlainText String about,
    @Size(max = 20) @Nullable List<@NotNull @Valid CertificateForm> certifications,
    @NotBlank @Size(max = 200) @PlainText String contact) {

  record CertificateForm(
      @NotBlank @Size(max = 100) @PlainText String name,
      @Size(max = 100) @PlainText @Nullable String issuer,
      @Nullable LocalDate expiresOn) {

    Certificate certificate() {
      return new Certificate(name, issuer, expiresOn);
    }

    static CertificateForm of(Certificate certificate) {
      return new CertificateForm(certificate.name(), certificate.issuer(), certificate.expiresOn());
    }
  }

  Presentation presentation() {
    return new Presentation(
        displayName.strip(),
        about,
        certifications == null
            ? List.of()
            : certifications.stream().map(CertificateForm::certificate).toList(),
        contact.strip());
  }

  @Override
  public String toString() {
    return "ApplicationForm[…]";
  }
}
