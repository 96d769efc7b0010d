package io.homeroom.identity.formerparent;

import io.homeroom.identity.adulthood.EndingInvitations;
import io.homeroom.identity.closure.AccountClosed;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.event.GuardianLeft;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.familycode.IssuingFamilyCode;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.news.TellingNews;
import io.homeroom.identity.pin.change.TakingPin;
import io.homeroom.identity.suspension.FindingSuspensions;
import io.homeroom.identity.suspension.PersonSuspended;
import io.homeroom.platform.web.security.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the PINs of a family's children and changes its code, with what takes a parent from it: the
 * children's sessions end, and those who stay give new PINs. They are told by mail, not why. Where
 * nobody stays, no child comes in in any case. Links to a grown child's account that nobody of
 * those who stay has asked for end too.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangingLocks {
  private final FindingPeople people;
  private final TakingPin pins;
  private final IssuingFamilyCode codes;
  private final EndingInvitations invitations;
  private final FindingSuspensions suspensions;
  private final TellingNews news;

  ChangingLocks(
      FindingPeople people,
      TakingPin pins,
      IssuingFamilyCode codes,
      EndingInvitations invitations,
      FindingSuspensions suspensions,
      TellingNews news) {
    this.people = people;
    this.pins = pins;
    this.codes = codes;
    this.invitations = invitations;
    this.suspensions = suspensions;
    this.news = news;
  }

  @EventListener
  void on(GuardianLeft event) {
    change(event.family(), event.guardian());
  }

  @EventListener
  void on(AccountClosed event) {
    if (!event.familyClosed()) {
      change(event.family(), event.person());
    }
  }

  @EventListener
  void on(PersonSuspended event) {
    people
        .withId(event.person())
        .filter(person -> person.role() == Role.PARENT)
        .ifPresent(person -> change(person.family(), person.id()));
  }

  private void change(FamilyId family, PersonId former) {
    var staying =
        people.parentsIn(family).stream()
            .map(KnownPerson::id)
            .filter(parent -> !parent.equals(former))
            .toList();
    var admitted = staying.stream().filter(parent -> suspensions.of(parent).isEmpty()).toList();
    invitations.endAllBut(family, admitted);
    if (staying.isEmpty()) {
      return;
    }
    var pinsTaken = pins.takeAll(family);
    var codeReplaced = codes.replace(family);
    if (pinsTaken || codeReplaced) {
      admitted.forEach(parent -> news.tell(parent, LetterTemplate.CHILDRENS_PINS_TAKEN));
    }
  }
}
