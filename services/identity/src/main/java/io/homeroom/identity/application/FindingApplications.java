package io.homeroom.identity.application;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.vault.Vault;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingApplications {
  private static final UUID LAST = new UUID(-1, -1);
  private static final UUID FIRST = new UUID(0, 0);

  private final Applications applications;
  private final Vault vault;

  FindingApplications(Applications applications, Vault vault) {
    this.applications = applications;
    this.vault = vault;
  }

  /** Somebody's own, the newest first. */
  public List<KnownApplication> ownBefore(PersonId person, @Nullable ApplicationId last, int most) {
    var before = last == null ? LAST : last.value();
    return applications.findOwnBefore(person, before, Limit.of(most)).stream()
        .map(this::known)
        .toList();
  }

  public KnownApplication own(PersonId person, ApplicationId id) {
    return applications.findOwn(id, person).map(this::known).orElseThrow(ApplicationNotFound::new);
  }

  /** Everybody's, who has waited longest first. */
  public List<ListedApplication> after(
      @Nullable ApplicationId last, boolean undecidedOnly, int most) {
    var states =
        undecidedOnly
            ? EnumSet.of(Application.State.SUBMITTED)
            : EnumSet.allOf(Application.State.class);
    var after = last == null ? FIRST : last.value();
    return applications.findAfter(after, states, Limit.of(most)).stream()
        .map(Application::listed)
        .toList();
  }

  public KnownApplication withId(ApplicationId id) {
    return applications.findById(id).map(this::known).orElseThrow(ApplicationNotFound::new);
  }

  private KnownApplication known(Application application) {
    return application.known(vault.of(application.id().value()));
  }
}
