package io.homeroom.marketplace.box;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a family gets each month. */
@Component
public class SeeingBoxes {
  private static final UUID LATEST = new UUID(-1, -1);
  private final JdbcClient jdbc;
  private final BoxMonths months;

  SeeingBoxes(JdbcClient jdbc, BoxMonths months) {
    this.jdbc = jdbc;
    this.months = months;
  }

  /** Those that are paid for, or were; the newest first. */
  public CursorPage<Box> of(UUID family, Cursor cursor) {
    var found =
        jdbc.sql(
                """
                select * from box
                where family_id = ? and id < ?
                  and (running or exists (select 1 from box_month m where m.box_id = box.id))
                order by id desc limit ?
                """)
            .params(family, cursor.after(UUID::fromString).orElse(LATEST), cursor.fetchSize())
            .query((row, _) -> Boxes.box(row))
            .list();
    return cursor.page(found, Box::id);
  }

  /** The newest first. */
  public List<BoxMonth> monthsOf(Collection<Box> some) {
    return months.of(some.stream().map(Box::id).toList());
  }
}
