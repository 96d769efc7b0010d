package io.homeroom.notification.stream.announcing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.homeroom.notification.directory.FamilyLeft;
import io.homeroom.notification.directory.People;
import io.homeroom.notification.directory.PersonForgotten;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** Pushes that wait, each taken by one replica. */
@Repository
class WaitingPushes {

  private final MongoOperations mongo;
  private final People people;

  WaitingPushes(MongoOperations mongo, People people) {
    this.mongo = mongo;
    this.people = people;
    var indexes = mongo.indexOps(WaitingPush.class);
    indexes.createIndex(new Index().on("dueAt", Direction.ASC));
    indexes.createIndex(new Index().on("personId", Direction.ASC));
  }

  /** Nothing is kept of who is gone, or goes meanwhile. */
  void add(WaitingPush push) {
    mongo.save(push);
    if (people.isRemoved(push.personId())) {
      removeAllOf(push.personId());
    }
  }

  Optional<WaitingPush> takeDue(Instant now) {
    var due =
        query(where("dueAt").lte(now)).with(Sort.by(Direction.ASC, "dueAt", "notificationId"));
    return Optional.ofNullable(mongo.findAndRemove(due, WaitingPush.class));
  }

  @EventListener
  void on(FamilyLeft left) {
    removeAllOf(left.personId());
  }

  @EventListener
  void on(PersonForgotten gone) {
    removeAllOf(gone.personId());
  }

  private void removeAllOf(UUID personId) {
    mongo.remove(query(where("personId").is(personId)), WaitingPush.class);
  }
}
