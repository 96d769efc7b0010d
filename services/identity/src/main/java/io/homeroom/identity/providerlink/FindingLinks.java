package io.homeroom.identity.providerlink;

import io.homeroom.identity.credential.external.ExternalIdentity;
import io.homeroom.identity.family.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingLinks {
  private final ProviderLinks links;
  private final SubjectLookup lookup;

  FindingLinks(ProviderLinks links, SubjectLookup lookup) {
    this.links = links;
    this.lookup = lookup;
  }

  public Optional<PersonId> personOf(ExternalIdentity identity) {
    return links
        .findByProviderAndSubjectHash(identity.provider(), lookup.hashOf(identity))
        .map(ProviderLink::person);
  }

  public List<KnownLink> of(PersonId person) {
    return links.findByPersonOrderByLinkedAt(person).stream().map(ProviderLink::known).toList();
  }
}
