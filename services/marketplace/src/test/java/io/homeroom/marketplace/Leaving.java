package io.homeroom.marketplace;

import io.homeroom.platform.families.Directory;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.http.Client;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Children who leave their families, as identity tells it. */
@TestComponent
public class Leaving {
  private final People people;
  private final EventsTold identity;
  private final Directory directory;
  private final TransactionTemplate transaction;

  Leaving(
      People people, EventsTold identity, Directory directory, TransactionTemplate transaction) {
    this.people = people;
    this.identity = identity;
    this.directory = directory;
    this.transaction = transaction;
  }

  /** The child comes of age; itself as a parent of a family of its own. */
  public Client grownUp(Family family) {
    var next = UUID.randomUUID();
    tell(family, "identity.child-came-of-age.v1", ",\"nextFamilyId\":\"%s\"".formatted(next));
    return people.parent(family.child().id(), next);
  }

  /** The child is removed. */
  public void removed(Family family) {
    tell(family, "identity.child-removed.v1", "");
  }

  private void tell(Family family, String type, String more) {
    var child = family.child();
    identity.tell(
        "homeroom.identity.family",
        type,
        child.family(),
        "{\"familyId\":\"%s\",\"childId\":\"%s\",\"occurredAt\":\"%s\"%s}"
            .formatted(child.family(), child.id(), Instant.now(), more));
    Awaitility.await()
        .until(() -> transaction.execute(_ -> directory.hasGone(child.id())), Boolean.TRUE::equals);
  }
}
