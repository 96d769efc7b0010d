package io.homeroom.booking.credit;

import io.homeroom.booking.schedule.CoachGone;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody buys credits of a coach who has gone. */
@Component
class ClosingPackages {
  private final JdbcClient jdbc;

  ClosingPackages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(CoachGone event) {
    jdbc.sql(
            """
            update credit_package set open = false
            where open and course_id in (select id from course where coach_id = ?)
            """)
        .param(event.person())
        .update();
  }
}
