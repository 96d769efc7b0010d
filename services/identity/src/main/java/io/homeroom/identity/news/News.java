package io.homeroom.identity.news;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterRequested;
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

/** One letter that tells one person what has happened. It never changes. */
@Entity
class News extends AbstractAggregateRoot<News> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private NewsId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private LetterTemplate template;

  @SuppressWarnings("unused") // by the mapping
  private Instant happenedAt;

  @SuppressWarnings("unused") // by the mapping
  @Version
  private @Nullable Long version;

  News(PersonId person, LetterTemplate template, Instant now) {
    this.id = NewsId.next();
    this.person = person;
    this.template = template;
    this.happenedAt = now;
    registerEvent(new LetterRequested(id.value(), person, template, now));
  }

  @SuppressWarnings("NullAway.Init")
  protected News() {}

  Letter letter() {
    return Letter.telling(new Letter.Member(person), template);
  }
}
