package io.homeroom.local.calendar.notice;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One message on a channel: all of it is in its headers. */
final class Notice {
  static final String NOTICE = "_notice";

  private Notice() {}

  static ObjectNode of(ObjectNode channel, String state, long number) {
    var notice =
        JsonMapper.shared()
            .createObjectNode()
            .put("kind", NOTICE)
            .put("id", NOTICE + channel.path("id").asString() + ":" + number)
            .put("state", state)
            .put("number", number);
    notice.set("channel", Channels.shown(channel));
    return notice
        .put("address", channel.path("_address").asString())
        .put("attempts", 0)
        .put("due", 0);
  }

  static HttpRequest request(ObjectNode notice) {
    var channel = notice.path("channel");
    var ends = Instant.ofEpochMilli(channel.path("expiration").asLong()).atOffset(ZoneOffset.UTC);
    var request =
        HttpRequest.newBuilder(URI.create(notice.path("address").asString()))
            .timeout(Duration.ofSeconds(10))
            .header("X-Goog-Channel-ID", channel.path("id").asString())
            .header("X-Goog-Channel-Expiration", DateTimeFormatter.RFC_1123_DATE_TIME.format(ends))
            .header("X-Goog-Message-Number", notice.path("number").asString())
            .header("X-Goog-Resource-ID", channel.path("resourceId").asString())
            .header("X-Goog-Resource-State", notice.path("state").asString())
            .header("X-Goog-Resource-URI", channel.path("resourceUri").asString())
            .POST(BodyPublishers.noBody());
    var token = channel.path("token").asString();
    return (token.isEmpty() ? request : request.header("X-Goog-Channel-Token", token)).build();
  }
}
