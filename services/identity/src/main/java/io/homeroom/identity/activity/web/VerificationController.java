package io.homeroom.identity.activity.web;

import io.homeroom.identity.activity.chain.Finding;
import io.homeroom.identity.activity.chain.Verification;
import io.homeroom.identity.activity.chain.VerifyingLog;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has the log looked through, for {@code homeroom audit verify}. */
@RestController("activityVerificationController")
@PreAuthorize("principal.claims['azp'] == 'homeroom-operator'")
class VerificationController {

  /**
   * What came of it.
   *
   * @param verdict intact, tampered, or undecided if the anchors cannot be read
   * @param anchored the newest entry for which a lasting anchor vouches
   * @param unanchored how many are newer than any anchor, the recent ones included
   */
  record Report(
      String verdict,
      long entries,
      @Nullable Long anchored,
      long unanchored,
      long wrong,
      List<FindingView> findings,
      Instant checkedAt) {

    static Report of(Verification verification) {
      return new Report(
          verification.verdict().name().toLowerCase(Locale.ROOT),
          verification.entries(),
          verification.anchored(),
          verification.unanchored(),
          verification.wrong(),
          verification.findings().stream().map(FindingView::of).toList(),
          verification.checkedAt());
    }
  }

  record FindingView(String kind, long sequence) {
    static FindingView of(Finding finding) {
      return new FindingView(finding.kind().wireName(), finding.sequence());
    }
  }

  private final VerifyingLog verifying;

  VerificationController(VerifyingLog verifying) {
    this.verifying = verifying;
  }

  @PostMapping(path = "/internal/activity/verify", produces = MediaType.APPLICATION_JSON_VALUE)
  Report verify() {
    return Report.of(verifying.verify());
  }

  @PostMapping(path = "/internal/activity/verify", produces = MediaType.TEXT_PLAIN_VALUE)
  String verifyInWords() {
    return PlainReport.of(verifying.verify());
  }
}
