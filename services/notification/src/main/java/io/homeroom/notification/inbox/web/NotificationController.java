package io.homeroom.notification.inbox.web;

import io.homeroom.notification.directory.ChoosingLanguage;
import io.homeroom.notification.inbox.MarkingRead;
import io.homeroom.notification.inbox.ReadingInbox;
import io.homeroom.notification.inbox.ShownNotification;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Notifications")
@RestController
@RequestMapping(path = "/api/notifications", produces = MediaType.APPLICATION_JSON_VALUE)
class NotificationController {

  private final ReadingInbox reading;
  private final MarkingRead marking;
  private final ChoosingLanguage languages;

  NotificationController(ReadingInbox reading, MarkingRead marking, ChoosingLanguage languages) {
    this.reading = reading;
    this.marking = marking;
    this.languages = languages;
  }

  @Operation(operationId = "listNotifications", summary = "My notifications, newest first")
  @GetMapping
  CursorPage<ShownNotification> list(
      Caller caller,
      Cursor cursor,
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String acceptLanguage) {
    var language = languages.choose(caller.personId(), acceptLanguage);
    return reading.page(caller.personId(), unread, language, cursor);
  }

  @Operation(operationId = "countUnreadNotifications", summary = "How many I have not read")
  @GetMapping("/unread-count")
  UnreadCount countUnread(Caller caller) {
    return new UnreadCount(reading.countUnread(caller.personId()));
  }

  @Operation(
      operationId = "markNotificationRead",
      summary = "Marks one of mine read; again changes nothing")
  @PostMapping("/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void markRead(Caller caller, @PathVariable UUID id) {
    marking.mark(caller.personId(), id);
  }

  @Operation(operationId = "markAllNotificationsRead", summary = "Marks all of mine read")
  @PostMapping("/read-all")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void markAllRead(Caller caller) {
    marking.markAll(caller.personId());
  }
}
