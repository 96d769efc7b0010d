package io.homeroom.notification.letter;

import io.homeroom.notification.letter.delivery.LetterHasNotFailed;
import io.homeroom.notification.letter.delivery.LetterState;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/** What was sent to whom, and what was not; and the way back for what failed. */
@Service
public class LetterLog {

  private final Letters letters;
  private final LetterDispatch dispatch;
  private final Clock clock;

  LetterLog(Letters letters, LetterDispatch dispatch, Clock clock) {
    this.letters = letters;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /** The letters, newest first, to a person or in a state where these are given. */
  public CursorPage<LoggedLetter> read(
      @Nullable UUID personId, @Nullable LetterState state, Cursor cursor) {
    var wanted = new Criteria();
    if (personId != null) {
      wanted = wanted.and("personId").is(personId);
    }
    if (state != null) {
      wanted = wanted.and("delivery.state").is(state);
    }
    var after = cursor.after(UUID::fromString);
    if (after.isPresent()) {
      wanted = wanted.and("_id").lt(after.get());
    }
    return cursor
        .page(letters.newestFirst(wanted, cursor.fetchSize()), Letter::id)
        .map(LoggedLetter::of);
  }

  /**
   * Makes a failed letter due again.
   *
   * @throws LetterNotFound if there is none
   * @throws LetterHasNotFailed if it needs no way back
   */
  public void putBack(UUID id) {
    Letter letter = letters.find(id).orElseThrow(() -> new LetterNotFound(id));
    letter.putBack(clock.instant());
    letters.save(letter);
    dispatch.wake();
  }
}
