package io.homeroom.platform.uploads;

import io.homeroom.platform.uploads.examination.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Uploads {
  private final JdbcClient jdbc;
  private final ShownBy shownBy;

  Uploads(JdbcClient jdbc, ShownBy shownBy) {
    this.jdbc = jdbc;
    this.shownBy = shownBy;
  }

  void add(Upload upload) {
    jdbc.sql(
            """
            insert into upload (id, owner_id, uploaded_by, state, created_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            upload.id(),
            upload.owner(),
            upload.uploadedBy(),
            upload.state().name(),
            Timestamp.from(upload.createdAt()))
        .update();
  }

  Optional<Upload> find(UUID id, UUID owner) {
    return jdbc.sql("select * from upload where id = ? and owner_id = ?")
        .params(id, owner)
        .query((row, _) -> upload(row))
        .optional();
  }

  long countOf(UUID owner, Instant since) {
    return jdbc.sql("select count(*) from upload where owner_id = ? and created_at > ?")
        .params(owner, Timestamp.from(since))
        .query(Long.class)
        .single();
  }

  /** Those of the ids that may be shown. */
  List<UUID> ready(Collection<UUID> ids) {
    return jdbc.sql("select id from upload where id in (:ids) and state = 'READY'")
        .param("ids", ids)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /** Changes nothing if it has gone on meanwhile. */
  void become(Upload upload, UploadState next, @Nullable Refusal refusal) {
    jdbc.sql(
            """
            update upload set state = :next, refusal = :refusal where id = :id and state = :state
            """)
        .param("next", next.name())
        .param("refusal", refusal == null ? null : refusal.name())
        .param("id", upload.id())
        .param("state", upload.state().name())
        .update();
  }

  /**
   * Those that wait to be examined, for the caller alone until {@code until}; the oldest first.
   *
   * @param only this one, or null for any
   */
  List<Upload> claim(@Nullable UUID only, Instant now, Instant until) {
    return jdbc.sql(
            """
            update upload set claimed_until = :until
            where id in (
              select id from upload
              where state = 'PENDING' and (claimed_until is null or claimed_until < :now)
                and (cast(:only as uuid) is null or id = :only)
              order by created_at limit 10 for update skip locked)
            returning *
            """)
        .param("until", Timestamp.from(until))
        .param("now", Timestamp.from(now))
        .param("only", only)
        .query((row, _) -> upload(row))
        .list();
  }

  void giveBack(UUID id) {
    jdbc.sql("update upload set claimed_until = null where id = ?").param(id).update();
  }

  /** Those that nothing shows, and none can any more after this. */
  List<Upload> orphans(Instant before) {
    return jdbc.sql(
            """
            update upload set state = 'REMOVED'
            where id in (
              select id from upload u
              where created_at < ? and not exists (%s)
              limit 100 for update skip locked)
            returning *
            """
                .formatted(shownBy.showing("u.id")))
        .param(Timestamp.from(before))
        .query((row, _) -> upload(row))
        .list();
  }

  void remove(UUID id) {
    jdbc.sql("delete from upload where id = ?").param(id).update();
  }

  private static Upload upload(ResultSet row) throws SQLException {
    var refusal = row.getString("refusal");
    return new Upload(
        row.getObject("id", UUID.class),
        row.getObject("owner_id", UUID.class),
        row.getObject("uploaded_by", UUID.class),
        UploadState.valueOf(row.getString("state")),
        refusal == null ? null : Refusal.valueOf(refusal),
        row.getTimestamp("created_at").toInstant());
  }
}
