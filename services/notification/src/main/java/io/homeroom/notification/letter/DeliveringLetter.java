package io.homeroom.notification.letter;

import io.homeroom.notification.letter.delivery.Outcome;
import io.homeroom.notification.letter.post.Correspondence;
import io.homeroom.notification.letter.post.HandingIn;
import io.homeroom.notification.letter.post.PostOffice;
import io.homeroom.notification.letter.post.Unreachable;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** One attempt to deliver a claimed letter. */
@Service
class DeliveringLetter {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveringLetter.class);

  private final Letters letters;
  private final WritingLetter writing;
  private final HandingIn handingIn;
  private final LaterNews laterNews;
  private final Clock clock;

  DeliveringLetter(
      Letters letters,
      WritingLetter writing,
      HandingIn handingIn,
      LaterNews laterNews,
      Clock clock) {
    this.laterNews = laterNews;
    this.letters = letters;
    this.writing = writing;
    this.handingIn = handingIn;
    this.clock = clock;
  }

  void deliver(Letter letter) {
    Outcome outcome = attempt(letter);
    try {
      letter.settle(outcome, clock.instant());
      letters.save(letter);
      LOG.info("Letter {}: {}", letter.id(), outcome);
    } catch (OptimisticLockingFailureException leaseRanOut) {
      LOG.warn("Letter {} was claimed again before its attempt ended: {}", letter.id(), outcome);
    } catch (RuntimeException storeIsAway) {
      LOG.warn("Letter {} is due again, not noted: {}", letter.id(), outcome, storeIsAway);
    }
  }

  private Outcome attempt(Letter letter) {
    try {
      if (isOvertaken(letter)) {
        return new Outcome.Obsolete("overtaken");
      }
      handingIn.handIn(letter.id(), writing.write(letter));
      return new Outcome.Accepted();
    } catch (WritingLetter.NotNow quiet) {
      return new Outcome.Quiet(quiet.until());
    } catch (Correspondence.NothingToWrite gone) {
      return new Outcome.Obsolete(gone.code());
    } catch (PostOffice.Refusal refused) {
      return new Outcome.Refused(refused.code());
    } catch (Unreachable away) {
      return new Outcome.Interrupted(away.code());
    } catch (RuntimeException unexpected) {
      LOG.error("Letter {} could not be written", letter.id(), unexpected);
      return new Outcome.Interrupted("unexpected");
    }
  }

  private boolean isOvertaken(Letter letter) {
    return letter
        .told()
        .filter(
            told ->
                laterNews.overtake(
                    letter.personId(), letter.template(), told.facts(), letter.requestedAt()))
        .isPresent();
  }
}
