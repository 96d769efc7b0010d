package io.homeroom.notification.stream;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.homeroom.notification.directory.FamilyLeft;
import io.homeroom.notification.directory.PersonForgotten;
import java.time.Instant;
import java.util.Optional;
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

  WaitingPushes(MongoOperations mongo) {
    this.mongo = mongo;
    var indexes = mongo.indexOps(WaitingPush.class);
    indexes.createIndex(new Index().on("dueAt", Direction.ASC));
    indexes.createIndex(new Index().on("personId", Direction.ASC));
  }

  void add(WaitingPush push) {
    mongo.save(push);
  }

  Optional<WaitingPush> takeDue(Instant now) {
    var due =
        query(where("dueAt").lte(now)).with(Sort.by(Direction.ASC, "dueAt", "notificationId"));
    return Optional.ofNullable(mongo.findAndRemove(due, WaitingPush.class));
  }

  @EventListener
  void on(FamilyLeft left) {
    mongo.remove(query(where("personId").is(left.personId())), WaitingPush.class);
  }

  @EventListener
  void on(PersonForgotten gone) {
    mongo.remove(query(where("personId").is(gone.personId())), WaitingPush.class);
  }
}
