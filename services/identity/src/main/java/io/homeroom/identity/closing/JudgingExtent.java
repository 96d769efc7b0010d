package io.homeroom.identity.closing;

import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.closure.BeginningClosure;
import io.homeroom.identity.closure.FindingClosures;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class JudgingExtent {
  private final FindingClosures closures;
  private final FindingChildren children;
  private final BeginningClosure beginning;

  JudgingExtent(FindingClosures closures, FindingChildren children, BeginningClosure beginning) {
    this.closures = closures;
    this.children = children;
    this.beginning = beginning;
  }

  /** What would go with somebody's account now. */
  public Extent of(KnownPerson person) {
    long days = beginning.grace().toDays();
    if (person.role() != Role.PARENT || !closures.isLastToStay(person.id(), person.family())) {
      return new Extent(false, 0, days);
    }
    return new Extent(true, children.allIn(person.family()).size(), days);
  }
}
