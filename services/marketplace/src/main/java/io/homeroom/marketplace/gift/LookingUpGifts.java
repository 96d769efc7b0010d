package io.homeroom.marketplace.gift;

import io.homeroom.marketplace.oversight.StaffAct;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds for staff what children have opened and was to be sent to them, and tells that it did. */
@Component
@Transactional
public class LookingUpGifts {
  private static final UUID LATEST = new UUID(-1, -1);

  private final JdbcClient jdbc;
  private final StaffActs acts;

  LookingUpGifts(JdbcClient jdbc, StaffActs acts) {
    this.jdbc = jdbc;
    this.acts = acts;
  }

  /** Of one family or of all, the newest first. */
  public CursorPage<Gift> parcels(Caller staff, @Nullable UUID family, Cursor cursor) {
    acts.record(staff, StaffAct.LIST_GIFTS, family == null ? new UUID[0] : new UUID[] {family});
    var found =
        jdbc.sql(
                """
                select * from gift
                where (:family::uuid is null or family_id = :family) and kind = 'PHYSICAL'
                  and paid_at is not null and id < :after
                order by id desc limit :limit
                """)
            .param("family", family)
            .param("after", cursor.after(UUID::fromString).orElse(LATEST))
            .param("limit", cursor.fetchSize())
            .query(GiftRow::read)
            .list();
    return cursor.page(found, gift -> gift.id().value());
  }
}
