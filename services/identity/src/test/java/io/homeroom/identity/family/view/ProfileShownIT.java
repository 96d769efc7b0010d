package io.homeroom.identity.family.view;

import io.homeroom.identity.Guardians;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.ChangingAddress;
import io.homeroom.platform.test.cache.OtherReplica;
import io.homeroom.platform.test.cache.TimeToShow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A parent's change through one replica is what the other parent sees at another. */
@WholeService
class ProfileShownIT {
  private static final int CHANGES = 50;

  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired ChangingAddress changing;
  @Autowired TransactionTemplate transactions;
  @Autowired ApplicationContext first;

  private final TimeToShow time = new TimeToShow();
  private Household ada;
  private Household charles;

  @BeforeEach
  void register() {
    ada = households.register();
    charles = guardians.join(ada);
  }

  @Test
  void showsEveryChangeWithinATenthOfASecond() throws Exception {
    try (var other = OtherReplica.of(first, KeptProfiles.class, ViewingPeople.class)) {
      var people = other.getBean(ViewingPeople.class);
      time.whileReading(
          () -> sees(people, ada.email()),
          () -> {
            for (var change = 0; change < CHANGES; change++) {
              change(people);
            }
          });
    }
    time.isBelow(100);
  }

  private void change(ViewingPeople people) {
    var next = Households.someEmail();
    transactions.executeWithoutResult(
        _ -> changing.change(new PersonId(ada.personId()), new EmailAddress(next)));
    time.until(() -> sees(people, next));
  }

  private boolean sees(ViewingPeople people, String email) {
    var parents =
        people.guardiansBeside(new PersonId(charles.personId()), new FamilyId(charles.familyId()));
    return parents.stream().anyMatch(one -> one.details().email().value().equals(email));
  }
}
