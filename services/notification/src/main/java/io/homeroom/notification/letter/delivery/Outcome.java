package io.homeroom.notification.letter.delivery;

import java.time.Instant;

/** How one attempt to deliver ended. Troubles are codes, without anything personal. */
public sealed interface Outcome {

  record Accepted() implements Outcome {}

  record Obsolete(String trouble) implements Outcome {}

  record Refused(String trouble) implements Outcome {}

  record Interrupted(String trouble) implements Outcome {}

  /** Its person is not to be disturbed now. */
  record Quiet(Instant until) implements Outcome {}
}
