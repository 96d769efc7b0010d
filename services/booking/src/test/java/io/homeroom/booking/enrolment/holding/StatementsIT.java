package io.homeroom.booking.enrolment.holding;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Family;
import io.homeroom.booking.People;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everybody comes at once when a course opens: each statement is one more that all wait for. */
@BookingTest
class StatementsIT {
  private static final String PREFIX = "Executing prepared SQL statement [";

  @Autowired People people;

  @Test
  void holdWhatIsFreeWithThree() {
    var coach = people.coach(0);
    var family = people.family();
    family.hold(coach.session(30, 5)).expect(201);
    var another = coach.session(60, 5);

    assertThat(statements(family, another))
        .satisfiesExactly(
            consent -> assertThat(consent).contains("family_core_consent"),
            hold -> assertThat(hold).contains("update course_session").contains("insert into seat"),
            event -> assertThat(event).startsWith("insert into outbox"));
  }

  @Test
  void holdWhatIsToBePaidWithThree() {
    var coach = people.coach();
    var family = people.family();
    family.hold(coach.session(30, 5)).expect(201);
    var another = coach.session(60, 5);

    assertThat(statements(family, another))
        .satisfiesExactly(
            consent -> assertThat(consent).contains("family_core_consent"),
            hold -> assertThat(hold).contains("update course_session").contains("insert into seat"),
            chosen -> assertThat(chosen).contains("from chosen_provider"));
  }

  private record Statement(long thread, String sql) {}

  /** What {@link JdbcTemplate} says that it runs, and on which thread. */
  private static final class Written extends AppenderBase<ILoggingEvent> {
    private final List<Statement> statements = new CopyOnWriteArrayList<>();

    @Override
    protected void append(ILoggingEvent event) {
      var message = event.getFormattedMessage();
      if (message.startsWith(PREFIX)) {
        var sql = message.substring(PREFIX.length());
        statements.add(new Statement(Thread.currentThread().threadId(), sql));
      }
    }

    /** Of the thread that has asked for consent, and of no job. */
    List<String> ofTheAnswer() {
      var answering =
          statements.stream()
              .filter(statement -> statement.sql().contains("family_core_consent(child_id,"))
              .findFirst()
              .orElseThrow()
              .thread();
      return statements.stream()
          .filter(statement -> statement.thread() == answering)
          .map(Statement::sql)
          .toList();
    }
  }

  private static List<String> statements(Family family, UUID session) {
    var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var level = log.getLevel();
    var written = new Written();
    written.start();
    log.addAppender(written);
    log.setAdditive(false);
    log.setLevel(Level.DEBUG);
    try {
      family.hold(session).expect(201);
    } finally {
      log.setLevel(level);
      log.setAdditive(true);
      log.detachAppender(written);
    }
    return written.ofTheAnswer();
  }
}
