package io.homeroom.marketplace.review;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been reported, until a moderator has settled it. */
@Repository
public class Reports {
  private static final UUID LATEST = new UUID(-1, -1);

  private final JdbcClient jdbc;
  private final Clock clock;

  Reports(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Somebody finds that a review should not be there. One a person and review: the last reason
   * counts. What was settled is open again if it was written anew since it was reported.
   *
   * @throws ReviewNotFound if it is not shown
   */
  public void report(ReviewId review, UUID reporter, ReportReason reason) {
    var reported =
        jdbc.sql(
                """
                insert into review_report (review_id, reporter_id, reason, reported_at)
                select id, :reporter, :reason, :at from review where id = :id and state = 'SHOWN'
                on conflict (review_id, reporter_id) do update
                  set reason = excluded.reason, reported_at = excluded.reported_at,
                    settled = review_report.settled and review_report.reported_at
                      >= (select written_at from review where id = excluded.review_id)
                """)
            .param("reporter", reporter)
            .param("reason", reason.name())
            .param("at", Timestamp.from(clock.instant()))
            .param("id", review.value())
            .update();
    if (reported == 0) {
      throw new ReviewNotFound();
    }
  }

  void settle(ReviewId review) {
    jdbc.sql("update review_report set settled = true where review_id = ? and not settled")
        .param(review.value())
        .update();
  }

  /** Reviews that are shown although somebody has reported them, the newest first. */
  public CursorPage<Reported> open(Cursor cursor) {
    var found =
        jdbc.sql(
                """
            select review.*, open.reports, open.reasons
            from (select review_id, count(*) as reports, string_agg(distinct reason, ',') as reasons
                  from review_report where not settled group by review_id) open
            join review on review.id = open.review_id
            where review.state = 'SHOWN' and review.id < ? order by review.id desc limit ?
            """)
            .params(cursor.after(UUID::fromString).orElse(LATEST), cursor.fetchSize())
            .query(
                (row, _) ->
                    new Reported(
                        Reviews.review(row),
                        row.getInt("reports"),
                        Reported.reasons(row.getString("reasons"))))
            .list();
    return cursor.page(found, reported -> reported.review().id().value());
  }
}
