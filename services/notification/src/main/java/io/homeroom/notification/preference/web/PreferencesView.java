package io.homeroom.notification.preference.web;

import io.homeroom.notification.preference.NoticeKind;
import io.homeroom.notification.preference.Preferences;
import io.homeroom.notification.preference.QuietHours;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants, kind by kind. */
record PreferencesView(@Nullable QuietHoursView quietHours, List<ChoiceView> kinds) {

  record QuietHoursView(String from, String to, String zone) {

    static QuietHoursView of(QuietHours hours) {
      return new QuietHoursView(
          hours.from().toString(), hours.to().toString(), hours.zone().getId());
    }
  }

  record ChoiceView(NoticeKind kind, boolean push, boolean mail) {}

  static PreferencesView of(Preferences preferences) {
    var hours = preferences.quietHours();
    return new PreferencesView(
        hours == null ? null : QuietHoursView.of(hours),
        Arrays.stream(NoticeKind.values())
            .map(
                kind ->
                    new ChoiceView(kind, preferences.allowPush(kind), preferences.allowMail(kind)))
            .toList());
  }
}
