package io.homeroom.identity.application.web;

import io.homeroom.identity.application.ApplicationKind;
import io.homeroom.identity.application.KnownApplication;
import io.homeroom.identity.application.RejectionReason;
import io.homeroom.identity.application.Standing;
import io.homeroom.identity.application.web.ApplicationForm.CertificateForm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One's own application. By whom it was decided, is nobody's business.
 *
 * @param state submitted, approved, rejected or withdrawn
 * @param reason why it was rejected
 * @param note what the one who rejected it says to that
 */
record ApplicationView(
    UUID applicationId,
    ApplicationKind kind,
    String displayName,
    String about,
    List<CertificateForm> certifications,
    String contact,
    Instant submittedAt,
    String state,
    @Nullable Instant decidedAt,
    @Nullable RejectionReason reason,
    @Nullable String note) {

  static ApplicationView of(KnownApplication application) {
    var told = application.presentation();
    var standing = application.standing();
    var rejected = standing instanceof Standing.Rejected rejection ? rejection : null;
    return new ApplicationView(
        application.id().value(),
        application.kind(),
        told.displayName(),
        told.about(),
        told.certifications().stream().map(CertificateForm::of).toList(),
        told.contact(),
        application.submittedAt(),
        standing.wireName(),
        standing.decidedAt(),
        rejected == null ? null : rejected.reason(),
        rejected == null ? null : rejected.note());
  }
}
