package io.homeroom.identity.providerlink;

import io.homeroom.identity.credential.external.Provider;
import io.homeroom.identity.family.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderLinks extends JpaRepository<ProviderLink, ProviderLinkId> {

  Optional<ProviderLink> findByProviderAndSubjectHash(Provider provider, byte[] subjectHash);

  Optional<ProviderLink> findByPersonAndProvider(PersonId person, Provider provider);

  long countByPerson(PersonId person);

  List<ProviderLink> findByPersonOrderByLinkedAt(PersonId person);
}
