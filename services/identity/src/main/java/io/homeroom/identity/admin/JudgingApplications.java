package io.homeroom.identity.admin;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.admin.office.ActingByProof;
import io.homeroom.identity.admin.office.HoldingOffice;
import io.homeroom.identity.application.ApplicationId;
import io.homeroom.identity.application.FindingApplications;
import io.homeroom.identity.application.KnownApplication;
import io.homeroom.identity.application.ListedApplication;
import io.homeroom.identity.application.RejectionReason;
import io.homeroom.identity.application.Reviewing;
import io.homeroom.identity.application.Standing;
import io.homeroom.identity.stepup.Proof;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows admins who wants to be a coach or supplier, and takes their decision. */
@Component
public class JudgingApplications {
  private final FindingApplications finding;
  private final ActingByProof acting;
  private final Reviewing reviewing;
  private final HoldingOffice office;
  private final ActivityLog log;
  private final Clock clock;

  JudgingApplications(
      FindingApplications finding,
      ActingByProof acting,
      Reviewing reviewing,
      HoldingOffice office,
      ActivityLog log,
      Clock clock) {
    this.finding = finding;
    this.acting = acting;
    this.reviewing = reviewing;
    this.office = office;
    this.log = log;
    this.clock = clock;
  }

  /** Who has waited longest first. What they tell of themselves is not shown by the list. */
  @Transactional
  public List<ListedApplication> after(
      @Nullable ApplicationId last, boolean undecidedOnly, int most) {
    log.record(Activity.of(Action.READ_APPLICATIONS));
    return finding.after(last, undecidedOnly, most);
  }

  @Transactional
  public KnownApplication withId(ApplicationId id) {
    var application = finding.withId(id);
    log.record(Activity.of(Action.READ_APPLICATIONS, application.person().value(), id.value()));
    return application;
  }

  /** Approves, and so grants the role. Call it outside transactions. */
  public void approve(Admin admin, ApplicationId id, Proof proof) {
    acting.run(
        admin,
        proof,
        () -> reviewing.approve(id, new Standing.Approved(admin.id(), clock.instant())));
  }

  /** Says no; {@code note} is for the applicant. */
  @Transactional
  public void reject(Admin admin, ApplicationId id, RejectionReason reason, @Nullable String note) {
    office.require(admin);
    reviewing.reject(id, new Standing.Rejected(admin.id(), clock.instant(), reason, note));
  }
}
