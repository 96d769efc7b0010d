package io.homeroom.notification.inbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All notifications, always asked for by the person they belong to. */
@Repository
class Notifications {

  private final MongoOperations mongo;

  Notifications(MongoOperations mongo) {
    this.mongo = mongo;
    var indexes = mongo.indexOps(Notification.class);
    indexes.createIndex(new Index().on("personId", Direction.ASC).on("_id", Direction.DESC));
    indexes.createIndex(
        new Index()
            .on("personId", Direction.ASC)
            .on("read", Direction.ASC)
            .on("_id", Direction.DESC));
  }

  /** Adds a notification unless it is there already. */
  boolean add(Notification notification) {
    try {
      mongo.insert(notification);
      return true;
    } catch (DuplicateKeyException repeated) {
      return false;
    }
  }

  List<Notification> newestFirst(
      UUID personId, boolean unreadOnly, @Nullable UUID before, int limit) {
    Criteria wanted = unreadOnly ? unreadOf(personId) : of(personId);
    if (before != null) {
      wanted = wanted.and("_id").lt(before);
    }
    return mongo.find(
        query(wanted).with(Sort.by(Direction.DESC, "_id")).limit(limit), Notification.class);
  }

  /** Asked by the id alone, which the local stand-in of MongoDB finds without looking at all. */
  Optional<Notification> find(UUID personId, UUID id) {
    return Optional.ofNullable(mongo.findById(id, Notification.class))
        .filter(found -> found.personId().equals(personId));
  }

  /** What a person was told of a booking after that moment. */
  List<Notification> of(UUID personId, String booking, List<String> types, Instant after) {
    var told = of(personId).and("facts.bookingId").is(booking);
    return mongo.find(
        query(told.and("type").in(types).and("createdAt").gt(after)), Notification.class);
  }

  /** It is there, and whoever put it there got no further. */
  boolean isUntold(UUID id) {
    var found = mongo.findById(id, Notification.class);
    return found != null && found.untold() != null;
  }

  /** By the id alone, for the same reason. */
  boolean takeUntold(UUID id) {
    return mongo
            .updateFirst(
                query(where("_id").is(id)), new Update().unset("untold"), Notification.class)
            .getModifiedCount()
        == 1;
  }

  long countUnread(UUID personId) {
    return mongo.count(query(unreadOf(personId)), Notification.class);
  }

  void markRead(UUID personId, UUID id, Instant now) {
    mongo.updateFirst(query(unreadOf(personId).and("_id").is(id)), read(now), Notification.class);
  }

  void markAllRead(UUID personId, Instant now) {
    mongo.updateMulti(query(unreadOf(personId)), read(now), Notification.class);
  }

  void removeAllOf(UUID personId) {
    mongo.remove(query(of(personId)), Notification.class);
  }

  void remove(UUID id) {
    mongo.remove(query(where("_id").is(id)), Notification.class);
  }

  /** What a person was told as a parent of that family from that moment on. */
  void removeOf(UUID personId, UUID familyId, Instant since) {
    var told = of(personId).and("familyId").is(familyId).and("createdAt").gte(since);
    mongo.remove(query(told), Notification.class);
  }

  private static Criteria of(UUID personId) {
    return where("personId").is(personId);
  }

  private static Criteria unreadOf(UUID personId) {
    return of(personId).and("read").is(false);
  }

  private static Update read(Instant now) {
    return new Update().set("read", true).set("readAt", now);
  }
}
