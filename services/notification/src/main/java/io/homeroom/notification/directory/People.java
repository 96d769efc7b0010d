package io.homeroom.notification.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /** A parent belongs to another family from then on, known or not, unless later things are. */
  public void move(UUID personId, UUID to, Instant asOf) {
    try {
      mongo.upsert(
          query(where("_id").is(personId).and("removed").is(false).and("asOf").lt(asOf)),
          new Update().set("familyId", to).set("asOf", asOf).setOnInsert("role", FamilyRole.PARENT),
          Entry.class);
    } catch (DuplicateKeyException goneOrKnownFromLater) {
      return;
    }
  }

  public boolean belongsTo(UUID personId, UUID familyId) {
    return known(personId).map(Entry::familyId).filter(familyId::equals).isPresent();
  }

  /**
   * Whether news may be kept for them.
   *
   * @param familyId whose parent they are told it as; null if it concerns them alone
   */
  public boolean mayBeTold(UUID personId, @Nullable UUID familyId) {
    return familyId == null ? !isRemoved(personId) : belongsTo(personId, familyId);
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
