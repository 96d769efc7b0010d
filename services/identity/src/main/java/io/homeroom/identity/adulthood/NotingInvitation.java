package io.homeroom.identity.adulthood;

import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.news.TellingNews;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local step of inviting, while the proof for it still holds. The other parents are told. */
@Component
class NotingInvitation {
  private final NotingComingOfAge noting;
  private final StillProven still;
  private final FindingPeople people;
  private final TellingNews news;

  NotingInvitation(
      NotingComingOfAge noting, StillProven still, FindingPeople people, TellingNews news) {
    this.noting = noting;
    this.still = still;
    this.people = people;
    this.news = news;
  }

  @Transactional
  void invite(KnownChild child, PersonId by, EmailAddress email, @Nullable Proven proven) {
    noting.invite(child.id(), child.family(), by, email);
    if (proven != null) {
      still.require(proven);
    }
    people.idsIn(child.family()).stream()
        .filter(parent -> !parent.equals(by))
        .forEach(parent -> news.tell(parent, LetterTemplate.GROWN_CHILD_INVITED));
  }
}
