package io.homeroom.identity.adulthood;

import io.homeroom.identity.adulthood.rule.AddressIsSomebodys;
import io.homeroom.identity.child.stored.ReleasingChild;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.NewParent;
import io.homeroom.identity.family.member.RegisteringFamily;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import io.homeroom.identity.vault.Vault;
import org.springframework.stereotype.Component;

/** Makes of a child a person with a family of their own; what is known of them is sealed anew. */
@Component
class BeginningAdulthood {
  private final ReleasingChild releasing;
  private final RegisteringFamily families;
  private final Vault vault;

  BeginningAdulthood(ReleasingChild releasing, RegisteringFamily families, Vault vault) {
    this.releasing = releasing;
    this.families = families;
    this.vault = vault;
  }

  KnownPerson begin(HandoverClaim held) {
    var child = releasing.release(held.child(), held.family(), held.next());
    vault.create(held.next().value());
    var details = new PersonalDetails(child.profile().name(), held.email(), null);
    try {
      return families.begin(new NewParent(held.person(), held.next(), child.language(), details));
    } catch (EmailAlreadyRegistered addressTaken) {
      throw new AddressIsSomebodys();
    }
  }
}
