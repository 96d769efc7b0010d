package io.homeroom.identity.adulthood;

import io.homeroom.identity.allowance.MailAllowance;
import io.homeroom.identity.allowance.Occasion;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.news.TellingNews;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The local step of inviting, while the proof for it still holds. The other parents are told. Where
 * many mails have gone lately nothing happens, and nobody is told: an earlier invitation stays
 * good.
 */
@Component
class NotingInvitation {
  private final NotingComingOfAge noting;
  private final StillProven still;
  private final FindingPeople people;
  private final TellingNews news;
  private final MailAllowance allowance;

  NotingInvitation(
      NotingComingOfAge noting,
      StillProven still,
      FindingPeople people,
      TellingNews news,
      MailAllowance allowance) {
    this.noting = noting;
    this.still = still;
    this.people = people;
    this.news = news;
    this.allowance = allowance;
  }

  @Transactional
  void invite(KnownChild child, PersonId by, EmailAddress email, @Nullable Proven proven) {
    if (proven != null) {
      still.require(proven);
    }
    if (allowance.takeOne(email, Occasion.HANDOVER)) {
      noting.invite(child.id(), child.family(), by, email);
      people.parentsIn(child.family()).stream()
          .filter(parent -> !parent.id().equals(by))
          .filter(parent -> allowance.takeOne(parent.details().email(), Occasion.HANDOVER_NEWS))
          .forEach(parent -> news.tell(parent.id(), LetterTemplate.GROWN_CHILD_INVITED));
    }
  }
}
