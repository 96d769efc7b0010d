package io.homeroom.identity.federation;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.NotAnEmailAddress;
import io.homeroom.identity.credential.external.ExternalIdentity;
import io.homeroom.identity.family.member.FindingPeople;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The address by which somebody can register: the provider says it is theirs, and it is new. */
@Component
class FreeAddresses {
  private final FindingPeople people;

  FreeAddresses(FindingPeople people) {
    this.people = people;
  }

  Optional<EmailAddress> of(ExternalIdentity identity) {
    return identity
        .provedEmail()
        .flatMap(FreeAddresses::addressIn)
        .filter(email -> !people.isTaken(email));
  }

  private static Optional<EmailAddress> addressIn(String text) {
    try {
      return Optional.of(new EmailAddress(text));
    } catch (NotAnEmailAddress unusable) {
      return Optional.empty();
    }
  }
}
