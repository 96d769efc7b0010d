package io.homeroom.notification.inbox;

import io.homeroom.notification.template.Language;
import io.homeroom.notification.template.NoticeRendering;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Shows a person the own inbox. */
@Service
public class ReadingInbox {

  private final Notifications notifications;
  private final NoticeRendering rendering;

  ReadingInbox(Notifications notifications, NoticeRendering rendering) {
    this.notifications = notifications;
    this.rendering = rendering;
  }

  public CursorPage<ShownNotification> page(
      UUID personId, boolean unreadOnly, Language language, Cursor cursor) {
    UUID before = cursor.after(UUID::fromString).orElse(null);
    return cursor
        .page(
            notifications.newestFirst(personId, unreadOnly, before, cursor.fetchSize()),
            Notification::id)
        .map(notification -> shown(notification, language));
  }

  public Optional<ShownNotification> find(UUID personId, UUID id, Language language) {
    return notifications.find(personId, id).map(found -> shown(found, language));
  }

  public long countUnread(UUID personId) {
    return notifications.countUnread(personId);
  }

  private ShownNotification shown(Notification notification, Language language) {
    var text = rendering.render(notification.type(), notification.facts(), language);
    return new ShownNotification(
        notification.id(),
        notification.type(),
        text.title(),
        text.message(),
        notification.style(),
        notification.read(),
        notification.createdAt());
  }
}
