package io.homeroom.marketplace.gift;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gifts that somebody may know of: a parent those of the family, a child the own ones that are
 * unlocked. What a child must not know of is left out by the same query that finds nothing where
 * nothing is, so that neither pages nor the time it takes tell the two apart.
 */
@Component
@Transactional(readOnly = true)
public class SeeingGifts {
  private static final UUID LATEST = new UUID(-1, -1);

  private static final String SEEN =
      """
      family_id = :family and (:child::uuid is null or child_id = :child)
        and (:parent or state in ('UNLOCKED', 'ACTIVATING', 'ACTIVATED'))
      """;

  private final JdbcClient jdbc;

  SeeingGifts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first; of a parent's those of all children, or of one. */
  public CursorPage<Gift> all(Caller caller, @Nullable UUID child, Cursor cursor) {
    List<Gift> found =
        jdbc.sql(
                "select * from gift where "
                    + SEEN
                    + " and id < :after order by id desc limit :limit")
            .param("family", caller.familyId())
            .param("child", caller.role() == Role.CHILD ? caller.personId() : child)
            .param("parent", caller.role() == Role.PARENT)
            .param("after", cursor.after(UUID::fromString).orElse(LATEST))
            .param("limit", cursor.fetchSize())
            .query(GiftRow::read)
            .list();
    return cursor.page(found, gift -> gift.id().value());
  }

  /**
   * One gift.
   *
   * @throws GiftNotFound if there is none that the caller may know of
   */
  public Gift one(GiftId id, Caller caller) {
    return jdbc.sql("select * from gift where " + SEEN + " and id = :id")
        .param("family", caller.familyId())
        .param("child", caller.role() == Role.CHILD ? caller.personId() : null)
        .param("parent", caller.role() == Role.PARENT)
        .param("id", id.value())
        .query(GiftRow::read)
        .optional()
        .orElseThrow(GiftNotFound::new);
  }
}
