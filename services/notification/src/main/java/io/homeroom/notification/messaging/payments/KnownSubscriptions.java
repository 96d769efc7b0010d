package io.homeroom.notification.messaging.payments;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.homeroom.notification.directory.ClosedFamilies;
import io.homeroom.notification.directory.FamilyEnded;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** What is known of subscriptions, as long as there is their family. */
@Repository
class KnownSubscriptions {

  private final MongoOperations mongo;
  private final ClosedFamilies closed;

  KnownSubscriptions(MongoOperations mongo, ClosedFamilies closed) {
    this.mongo = mongo;
    this.closed = closed;
    mongo.indexOps(KnownSubscription.class).createIndex(new Index().on("familyId", Direction.ASC));
  }

  Optional<KnownSubscription> find(UUID id) {
    return Optional.ofNullable(mongo.findById(id, KnownSubscription.class));
  }

  void save(KnownSubscription known) {
    mongo.save(known);
    var family = known.familyId();
    if (family != null && closed.contain(family)) {
      removeAllOf(family);
    }
  }

  @EventListener
  void on(FamilyEnded ended) {
    removeAllOf(ended.familyId());
  }

  private void removeAllOf(UUID familyId) {
    mongo.remove(query(where("familyId").is(familyId)), KnownSubscription.class);
  }
}
