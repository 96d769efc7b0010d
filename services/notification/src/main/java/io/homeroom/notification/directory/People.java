package io.homeroom.notification.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Everybody this service has heard of. */
@Repository
public class People {

  private final MongoOperations mongo;

  People(MongoOperations mongo) {
    this.mongo = mongo;
    mongo.indexOps(Entry.class).createIndex(new Index().on("familyId", Direction.ASC));
  }

  public void learn(Person person) {
    write(Entry.of(person));
  }

  /** They belong to another family, unless that or something later is known. */
  public void move(UUID personId, UUID from, UUID to, Instant asOf) {
    mongo.updateFirst(
        query(where("_id").is(personId).and("familyId").is(from).and("asOf").lt(asOf)),
        new Update().set("familyId", to),
        Entry.class);
  }

  public boolean belongsTo(UUID personId, UUID familyId) {
    return known(personId).map(Entry::familyId).filter(familyId::equals).isPresent();
  }

  /** Keeps no more than that the person is gone, so that a late event cannot bring it back. */
  public void forget(UUID personId, Instant asOf) {
    write(Entry.removed(personId, asOf));
  }

  public boolean isRemoved(UUID personId) {
    return known(personId).filter(Entry::removed).isPresent();
  }

  public Standing standingOf(UUID personId) {
    return known(personId).map(Entry::standing).orElse(Standing.UNKNOWN);
  }

  public List<UUID> parentsOf(UUID familyId) {
    return mongo
        .find(query(where("familyId").is(familyId).and("role").is(FamilyRole.PARENT)), Entry.class)
        .stream()
        .map(Entry::id)
        .toList();
  }

  public Optional<Language> languageOf(UUID personId) {
    return known(personId).map(Entry::language);
  }

  private Optional<Entry> known(UUID personId) {
    return Optional.ofNullable(mongo.findById(personId, Entry.class));
  }

  /** Finding the entry only if it is older makes a newer one a duplicate of its id. */
  private void write(Entry entry) {
    try {
      mongo
          .update(Entry.class)
          .matching(where("_id").is(entry.id()).and("asOf").lt(entry.asOf()))
          .replaceWith(entry)
          .withOptions(FindAndReplaceOptions.options().upsert())
          .findAndReplace();
    } catch (DuplicateKeyException knownFromLater) {
      return;
    }
  }
}
