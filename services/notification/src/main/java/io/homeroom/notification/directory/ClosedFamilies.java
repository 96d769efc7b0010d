package io.homeroom.notification.directory;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/**
 * Families that there are no more, so that news of them that come late are not kept. Who keeps
 * something looks here after it: whichever comes second sees the other.
 */
@Repository
public class ClosedFamilies {

  /** No more is known of it. */
  @Document("closed_families")
  record Closed(@Id UUID familyId) {}

  private final MongoOperations mongo;
  private final ApplicationEventPublisher events;

  ClosedFamilies(MongoOperations mongo, ApplicationEventPublisher events) {
    this.mongo = mongo;
    this.events = events;
  }

  public void add(UUID familyId) {
    mongo.save(new Closed(familyId));
    events.publishEvent(new FamilyEnded(familyId));
  }

  public boolean contain(UUID familyId) {
    return mongo.findById(familyId, Closed.class) != null;
  }
}
