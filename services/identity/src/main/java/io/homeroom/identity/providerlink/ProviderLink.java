package io.homeroom.identity.providerlink;

import io.homeroom.identity.credential.external.Provider;
import io.homeroom.identity.family.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person's other way in.
 *
 * <p>It is there from when both sides were proved until the person removes it, or takes the account
 * back by mail. It never changes; somebody else at the provider is another link.
 */
@Entity
class ProviderLink extends AbstractAggregateRoot<ProviderLink> {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ProviderLinkId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private Provider provider;

  @SuppressWarnings("unused") // by the mapping
  @Column
  private byte[] subjectHash;

  private Instant linkedAt;
  @Version private @Nullable Long version;

  ProviderLink(PersonId person, Provider provider, byte[] subjectHash, Instant now) {
    this.id = ProviderLinkId.next();
    this.person = person;
    this.provider = provider;
    this.subjectHash = subjectHash.clone();
    this.linkedAt = now;
    registerEvent(new ProviderLinked(id, person, provider, now));
  }

  @SuppressWarnings("NullAway.Init")
  protected ProviderLink() {}

  ProviderLink remove(Instant now) {
    registerEvent(new ProviderUnlinked(id, person, provider, now));
    return this;
  }

  PersonId person() {
    return person;
  }

  KnownLink known() {
    return new KnownLink(provider, linkedAt);
  }
}
