package io.homeroom.identity.federation;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.external.Provider;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import org.springframework.stereotype.Component;

/** Asks for a proof first: whoever holds a session may not be its owner. */
@Component
public class UnlinkingProvider {
  private final FindingPeople people;
  private final ProvingAgain proving;
  private final Accounts accounts;
  private final CompletingUnlink completing;

  UnlinkingProvider(
      FindingPeople people, ProvingAgain proving, Accounts accounts, CompletingUnlink completing) {
    this.people = people;
    this.proving = proving;
    this.accounts = accounts;
    this.completing = completing;
  }

  /**
   * Removes a link.
   *
   * @throws io.homeroom.identity.providerlink.NotLinked if there is none
   * @throws io.homeroom.identity.providerlink.LastWayIn if it is the only way in
   */
  public void unlink(PersonId id, Provider provider, Proof proof) {
    var person = people.withId(id).orElseThrow(PersonNotFound::new);
    proving.prove(id, proof);
    completing.complete(person, provider, accounts.hasPassword(id));
  }
}
