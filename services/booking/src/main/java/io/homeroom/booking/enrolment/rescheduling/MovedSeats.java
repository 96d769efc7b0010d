package io.homeroom.booking.enrolment.rescheduling;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.SessionFull;
import io.homeroom.booking.enrolment.seating.Seating;
import io.homeroom.booking.enrolment.seating.Seats;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a booking's seats from one session to another, both of them locked. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MovedSeats {
  private final JdbcClient jdbc;
  private final Seats seats;

  MovedSeats(JdbcClient jdbc, Seats seats) {
    this.jdbc = jdbc;
    this.seats = seats;
  }

  /**
   * Gives up the seats of one and takes those of the other.
   *
   * @throws SessionFull if there are not as many
   * @throws io.homeroom.booking.enrolment.ChildIsElsewhere if a child has another seat then
   */
  void move(Booking booking, RescheduleRule.Change change) {
    var to = change.to();
    var now = change.now();
    var number = booking.children().size();
    if (!seats.take(to.id(), number, now)) {
      throw new SessionFull();
    }
    Seating.inOnePlace(
        () ->
            jdbc.sql(
                    """
                    update seat set session_id = :to, during = tstzrange(:begins, :ends)
                    where booking_id = :booking and state = 'TAKEN'
                    """)
                .param("to", to.id().value())
                .param("begins", Timestamp.from(to.begins()))
                .param("ends", Timestamp.from(to.ends()))
                .param("booking", booking.id().value())
                .update());
    jdbc.sql(
            """
            update booking set session_id = :to, confirmed_at = :now, changed_at = :now, most = :most
            where id = :booking
            """)
        .param("to", to.id().value())
        .param("now", Timestamp.from(now))
        .param("most", change.most().name())
        .param("booking", booking.id().value())
        .update();
    jdbc.sql("update course_session set taken = taken - ? where id = ?")
        .params(number, booking.session().value())
        .update();
    seats.tellFree(booking.session());
  }
}
