package io.homeroom.identity.toldtier;

import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.FamilyAccount;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;

/** Has the accounts of a family say what is true, its tier with it. */
@Component
class RenewingAccounts {
  private final Accounts accounts;
  private final FindingPeople people;

  RenewingAccounts(Accounts accounts, FindingPeople people) {
    this.accounts = accounts;
    this.people = people;
  }

  void renew(FamilyId family) {
    accounts.ofFamily(family).forEach(account -> renew(account, family));
  }

  /** Looks again afterwards: somebody may just have gone to another family. */
  private void renew(FamilyAccount account, FamilyId family) {
    var told = truth(account, family);
    accounts.move(account.handle(), told);
    for (var now = truth(account, family); !now.equals(told); now = truth(account, family)) {
      accounts.move(account.handle(), now);
      told = now;
    }
  }

  private Account truth(FamilyAccount account, FamilyId family) {
    return people
        .withId(account.person())
        .map(RenewingAccounts::of)
        .orElseGet(() -> new Account(account.person(), family, account.role()));
  }

  private static Account of(KnownPerson person) {
    return person.role() == Role.PARENT
        ? Account.ofParent(person.id(), person.family())
        : Account.ofStaff(person.id(), person.role());
  }
}
