package io.homeroom.identity.closing;

import io.homeroom.identity.closure.BeginningClosure;
import io.homeroom.identity.family.lock.PersonLock;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the closure by the mailed link. */
@Component
public class ConfirmingClosing {
  private final ClosingRequests requests;
  private final PersonLock people;
  private final JudgingExtent judging;
  private final BeginningClosure beginning;
  private final Clock clock;

  ConfirmingClosing(
      ClosingRequests requests,
      PersonLock people,
      JudgingExtent judging,
      BeginningClosure beginning,
      Clock clock) {
    this.requests = requests;
    this.people = people;
    this.judging = judging;
    this.beginning = beginning;
    this.clock = clock;
  }

  /** What a link leads to. */
  public record Asked(Locale locale, Extent extent) {}

  /**
   * What the link is for. Changes nothing.
   *
   * @throws LinkUnknown if there is none
   * @throws io.homeroom.identity.letter.LinkOutdated if it was good once
   */
  @Transactional
  public Asked ask(LinkToken token) {
    var request = requests.findByToken(token.hash()).orElseThrow(LinkUnknown::new);
    request.link().requireOpen(clock.instant());
    var person = people.take(request.person());
    return new Asked(person.language().locale(), judging.of(person));
  }

  /**
   * Confirms: of many at once, one does. All sessions end, nobody is let in any more.
   *
   * @return when the account will be closed
   * @throws FamilyWouldClose if the family would go too, since they have asked
   * @throws io.homeroom.identity.closure.LastSuperadmin if they have to stay
   */
  @Transactional
  public Instant confirm(LinkToken token) {
    var person =
        people.takeToClose(requests.findPersonByToken(token.hash()).orElseThrow(LinkUnknown::new));
    var request = requests.findByTokenAndLock(token.hash()).orElseThrow(LinkUnknown::new);
    request.confirm(judging.of(person), clock.instant());
    requests.saveAndFlush(request);
    return beginning.begin(person.id());
  }
}
