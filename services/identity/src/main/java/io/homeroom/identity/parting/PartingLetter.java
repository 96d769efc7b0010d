package io.homeroom.identity.parting;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterTemplate;
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

/** What somebody is told by mail when a parent has been removed. */
@Entity
class PartingLetter extends AbstractAggregateRoot<PartingLetter> {

  enum Kind {
    /** To who was removed. */
    REMOVED,
    /** To who removed somebody else. */
    REMOVED_ANOTHER
  }

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PartingLetterId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @SuppressWarnings("unused") // by the mapping
  private Instant requestedAt;

  @Version private @Nullable Long version;

  PartingLetter(PersonId person, Kind kind, Instant now) {
    this.id = PartingLetterId.next();
    this.person = person;
    this.kind = kind;
    this.requestedAt = now;
    registerEvent(new PartingLetterRequested(id, person, now));
  }

  @SuppressWarnings("NullAway.Init")
  protected PartingLetter() {}

  Letter letter() {
    var template =
        switch (kind) {
          case REMOVED -> LetterTemplate.GUARDIAN_REMOVED;
          case REMOVED_ANOTHER -> LetterTemplate.ANOTHER_GUARDIAN_REMOVED;
        };
    return Letter.telling(new Letter.Member(person), template);
  }
}
