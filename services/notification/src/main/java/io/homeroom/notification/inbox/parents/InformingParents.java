package io.homeroom.notification.inbox.parents;

import io.homeroom.notification.directory.ClosedFamilies;
import io.homeroom.notification.directory.FamilyEnded;
import io.homeroom.notification.directory.People;
import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.Notice;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Tells the parents of a family, even if the family becomes known only later.
 *
 * <p>If none is known, a notice is written down before the parents are looked up again, and a
 * parent is in the directory before the notices are: whichever comes second sees the other.
 */
@Service
public class InformingParents {

  private final WaitingNotices waiting;
  private final People people;
  private final ClosedFamilies closed;
  private final InformingPerson informing;

  InformingParents(
      WaitingNotices waiting, People people, ClosedFamilies closed, InformingPerson informing) {
    this.closed = closed;
    this.waiting = waiting;
    this.people = people;
    this.informing = informing;
  }

  public void inform(UUID familyId, Notice notice) {
    var parents = people.parentsOf(familyId);
    if (parents.isEmpty()) {
      waiting.add(WaitingNotice.of(familyId, notice));
      catchUp(familyId);
      dropIfClosed(familyId);
    } else {
      tell(familyId, parents, notice);
    }
  }

  /** Tells the parents what has been waiting for them, once they are in the directory. */
  public void catchUp(UUID familyId) {
    List<UUID> parents = people.parentsOf(familyId);
    if (!parents.isEmpty()) {
      waiting
          .of(familyId)
          .forEach(
              notice -> {
                tell(familyId, parents, notice.notice());
                waiting.remove(notice);
              });
    }
  }

  /** Nobody is left to be told, nor will be. */
  @EventListener
  void on(FamilyEnded ended) {
    waiting.removeAllOf(ended.familyId());
  }

  private void dropIfClosed(UUID familyId) {
    if (closed.contain(familyId)) {
      waiting.removeAllOf(familyId);
    }
  }

  private void tell(UUID familyId, List<UUID> parents, Notice notice) {
    parents.forEach(parent -> informing.inform(parent, notice, familyId));
  }
}
