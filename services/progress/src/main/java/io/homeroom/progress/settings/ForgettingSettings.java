package io.homeroom.progress.settings;

import io.homeroom.platform.families.ChildGone;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was settled for a child goes with it. */
@Component
class ForgettingSettings {
  private final JdbcClient jdbc;
  private final KeptSettings kept;

  ForgettingSettings(JdbcClient jdbc, KeptSettings kept) {
    this.jdbc = jdbc;
    this.kept = kept;
  }

  @EventListener
  @Transactional
  void on(ChildGone event) {
    jdbc.sql("delete from child_settings where child_id = ?").param(event.child().id()).update();
    kept.changed(event.child().id());
  }
}
