package io.homeroom.notification.stream;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Sessions that ended, for longer than any token of theirs can live. */
@Repository
class EndedSessions {

  private static final Duration KEPT = Duration.ofDays(1);

  private final MongoOperations mongo;
  private final Clock clock;

  EndedSessions(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
    mongo.indexOps(EndedSession.class).createIndex(new Index().on("endedAt", Direction.ASC));
  }

  void add(String sessionId) {
    mongo.save(new EndedSession(sessionId, clock.instant()));
  }

  boolean contains(Ticket ticket) {
    return !among(List.of(ticket)).isEmpty();
  }

  /** Those of the tickets whose session has ended. */
  Collection<String> among(Collection<Ticket> tickets) {
    var sessions = tickets.stream().map(Ticket::sessionId).filter(Objects::nonNull).toList();
    return sessions.isEmpty()
        ? List.of()
        : mongo.find(query(where("_id").in(sessions)), EndedSession.class).stream()
            .map(EndedSession::sessionId)
            .toList();
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  void removeOld() {
    mongo.remove(query(where("endedAt").lt(clock.instant().minus(KEPT))), EndedSession.class);
  }
}
