package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.news.TellingNews;
import io.homeroom.platform.web.security.Role;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Tells by mail whoever could decide. */
@Component
class AnnouncingRequest {
  private static final int MOST_TOLD = 100;

  private final FindingPeople people;
  private final TellingNews news;

  AnnouncingRequest(FindingPeople people, TellingNews news) {
    this.people = people;
    this.news = news;
  }

  void announce(Act act, PersonId by) {
    people.after(null, EnumSet.of(Role.SUPERADMIN), MOST_TOLD).stream()
        .map(KnownPerson::id)
        .filter(superadmin -> !superadmin.equals(by) && !superadmin.equals(act.person()))
        .forEach(superadmin -> news.tell(superadmin, LetterTemplate.APPROVAL_REQUESTED));
  }
}
