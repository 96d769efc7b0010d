package io.homeroom.local.calendar.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.local.calendar.agenda.Agenda;
import io.homeroom.local.calendar.http.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who is to be told of changes, and until when. Each message has the channel's next number. */
public record Channels(Agenda agenda) {
  static final String CHANNEL = "api#channel";
  private static final Duration USUAL_LIFE = Duration.ofDays(7);
  private static final String NUMBER = "_number";

  /** {@code resource}: where what is watched can be had. */
  public ObjectNode watch(ObjectNode body, String resource) {
    var id = body.path("id").asString("");
    if (id.isEmpty() || !body.path("type").asString("").equals("web_hook")) {
      throw Refusal.required("id or type web_hook");
    }
    if (agenda.store().find(key(id)).isPresent()) {
      throw Refusal.because("channelIdNotUnique", "Channel id not unique");
    }
    var channel =
        JsonMapper.shared()
            .createObjectNode()
            .put("kind", CHANNEL)
            .put("id", key(id))
            .put("resourceId", UUID.nameUUIDFromBytes(agenda.id().getBytes(UTF_8)).toString())
            .put("resourceUri", resource)
            .put("token", body.path("token").asString(""))
            .put("expiration", Long.toString(expiration(body)))
            .put("_address", address(body.path("address").asString("")));
    tell(channel, "sync");
    return shown(channel);
  }

  public void stop(ObjectNode body) {
    var channel =
        agenda
            .store()
            .find(key(body.path("id").asString("")))
            .filter(it -> it.path("resourceId").equals(body.path("resourceId")))
            .orElseThrow(() -> Refusal.notFound());
    agenda.store().remove(channel);
  }

  /** Something has changed. */
  public void tellAll() {
    open().forEach(channel -> tell(channel, "exists"));
  }

  /** Those that have not ended. */
  public List<ObjectNode> open() {
    return agenda
        .store()
        .all(CHANNEL, it -> it.path("expiration").asLong() > agenda.clock().millis())
        .reversed();
  }

  public static ObjectNode shown(ObjectNode channel) {
    var shown = channel.deepCopy();
    shown.put("id", channel.path("id").asString().substring(key("").length()));
    shown.remove(List.of(NUMBER, "_address"));
    return shown;
  }

  private void tell(ObjectNode channel, String state) {
    var number = channel.path(NUMBER).asLong() + 1;
    agenda.store().put(channel.put(NUMBER, number));
    agenda.store().put(Notice.of(channel, state, number));
  }

  private long expiration(ObjectNode body) {
    var now = agenda.clock().millis();
    var latest = now + USUAL_LIFE.toMillis();
    var asked = body.path("expiration").asLong(latest);
    var ttl = body.at("/params/ttl").asLong(0);
    return ttl > 0 ? now + ttl * 1000 : Math.min(latest, asked);
  }

  private static String address(String text) {
    try {
      var address = new URI(text);
      if (address.getHost() == null) {
        throw Refusal.invalid("WebHook callback must be HTTPS: " + text);
      }
      return text;
    } catch (URISyntaxException unreadable) {
      throw Refusal.invalid("Invalid value for: address");
    }
  }

  private static String key(String id) {
    return "_channel:" + id;
  }
}
