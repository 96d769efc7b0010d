package io.homeroom.notification.preference;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.homeroom.notification.directory.People;
import io.homeroom.notification.directory.PersonForgotten;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What everybody wants; nothing is kept of who has not said anything. */
@Repository
public class PreferencesOfPeople {

  private final MongoOperations mongo;
  private final People people;

  PreferencesOfPeople(MongoOperations mongo, People people) {
    this.mongo = mongo;
    this.people = people;
  }

  public Preferences of(UUID personId) {
    return Optional.ofNullable(mongo.findById(personId, StoredPreferences.class))
        .map(StoredPreferences::toPreferences)
        .orElse(Preferences.NONE);
  }

  /** Nothing is kept of who is gone. */
  public void put(UUID personId, Preferences preferences) {
    if (people.isRemoved(personId)) {
      return;
    }
    mongo.save(StoredPreferences.of(personId, preferences));
    removeIfGone(personId);
  }

  /** Changes nothing else, whatever is put at the same moment; nothing is kept of who is gone. */
  public void unsubscribe(UUID personId, NoticeKind kind) {
    if (people.isRemoved(personId)) {
      return;
    }
    mongo.upsert(
        query(where("_id").is(personId)),
        new Update().addToSet("notMailed", kind),
        StoredPreferences.class);
    removeIfGone(personId);
  }

  @EventListener
  void on(PersonForgotten gone) {
    remove(gone.personId());
  }

  /** Looked at once more: whichever comes second sees the other. */
  private void removeIfGone(UUID personId) {
    if (people.isRemoved(personId)) {
      remove(personId);
    }
  }

  private void remove(UUID personId) {
    mongo.remove(query(where("_id").is(personId)), StoredPreferences.class);
  }
}
