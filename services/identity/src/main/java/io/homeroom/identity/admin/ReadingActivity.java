package io.homeroom.identity.admin;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.activity.ActivityQuery;
import io.homeroom.identity.activity.Entry;
import io.homeroom.identity.activity.FindingActivity;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the activity log for admins, which is logged itself. */
@Component
public class ReadingActivity {
  private final FindingActivity finding;
  private final ActivityLog log;

  ReadingActivity(FindingActivity finding, ActivityLog log) {
    this.finding = finding;
    this.log = log;
  }

  /** The newest first. Moderators do not see what superadmins did. */
  @Transactional
  public List<Entry> matching(Admin admin, ActivityQuery query, int most) {
    log.record(Activity.of(Action.READ_ACTIVITY));
    return finding.matching(
        admin.seesSuperadmins() ? query : query.withoutActorsOfRole("superadmin"), most);
  }
}
