package io.homeroom.notification.inbox.parents;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** Notices for families, until their parents have them. */
@Repository
class WaitingNotices {

  private final MongoOperations mongo;

  WaitingNotices(MongoOperations mongo) {
    this.mongo = mongo;
    mongo.indexOps(WaitingNotice.class).createIndex(new Index().on("familyId", Direction.ASC));
  }

  void add(WaitingNotice notice) {
    mongo.save(notice);
  }

  List<WaitingNotice> of(UUID familyId) {
    return mongo.find(query(where("familyId").is(familyId)), WaitingNotice.class);
  }

  void removeAllOf(UUID familyId) {
    mongo.remove(query(where("familyId").is(familyId)), WaitingNotice.class);
  }

  void remove(WaitingNotice notice) {
    mongo.remove(notice);
  }
}
