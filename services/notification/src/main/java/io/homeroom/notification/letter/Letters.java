package io.homeroom.notification.letter;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.homeroom.notification.letter.delivery.LetterState;
import io.homeroom.notification.letter.request.Rank;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All letters. */
@Repository
class Letters {

  private static final String STATE = "delivery.state";
  private static final String TOLD = "told.kind";
  private static final String DUE = "delivery.dueAt";

  private final MongoOperations mongo;

  Letters(MongoOperations mongo) {
    this.mongo = mongo;
    var indexes = mongo.indexOps(Letter.class);
    indexes.createIndex(new Index().on(STATE, Direction.ASC).on(DUE, Direction.ASC));
    indexes.createIndex(
        new Index().on(STATE, Direction.ASC).on(TOLD, Direction.ASC).on(DUE, Direction.ASC));
    indexes.createIndex(new Index().on("personId", Direction.ASC).on("_id", Direction.DESC));
  }

  /** Adds a letter unless it is there already. */
  boolean add(Letter letter) {
    try {
      mongo.insert(letter);
      return true;
    } catch (DuplicateKeyException repeated) {
      return false;
    }
  }

  void removeAllTo(UUID personId) {
    mongo.remove(query(where("personId").is(personId)), Letter.class);
  }

  void save(Letter letter) {
    mongo.save(letter);
  }

  Optional<Letter> find(UUID id) {
    return Optional.ofNullable(mongo.findById(id, Letter.class));
  }

  /**
   * Takes the letter of this rank that is due for longest; nobody else gets it before the lease
   * ends.
   */
  Optional<Letter> claimDue(Rank rank, Instant now, Duration lease) {
    Criteria pending = where(STATE).is(LetterState.PENDING).and(DUE).lte(now);
    Query due = query(ofRank(pending, rank)).with(Sort.by(Direction.ASC, DUE));
    Update claim =
        new Update().set(DUE, now.plus(lease)).inc("delivery.attempts", 1).inc("version", 1);
    return Optional.ofNullable(
        mongo.findAndModify(
            due, claim, FindAndModifyOptions.options().returnNew(true), Letter.class));
  }

  private static Criteria ofRank(Criteria letters, Rank rank) {
    return switch (rank) {
      case AWAITED -> letters.and(TOLD).isNull();
      case NEWS -> letters.and(TOLD).ne(null);
    };
  }

  List<Letter> newestFirst(Criteria wanted, int limit) {
    return mongo.find(
        query(wanted).with(Sort.by(Direction.DESC, "_id")).limit(limit), Letter.class);
  }

  long count(LetterState state) {
    return mongo.count(query(where(STATE).is(state)), Letter.class);
  }

  Optional<Letter> oldestPending() {
    Query pending = query(where(STATE).is(LetterState.PENDING));
    return Optional.ofNullable(
        mongo.findOne(pending.with(Sort.by(Direction.ASC, "requestedAt")), Letter.class));
  }
}
