package io.homeroom.notification.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.notification.stream.signal.Signal;
import io.homeroom.notification.stream.signal.Signals;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.connection.Message;
import org.springframework.data.redis.connection.MessageListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Acts on signals about people who are connected here, on threads of their own: the one it is
 * called on reads from Redis.
 */
@Component
class SignalReceiver implements MessageListener {

  private static final Logger LOG = LoggerFactory.getLogger(SignalReceiver.class);

  private final Sockets sockets;
  private final PushingNotification pushing;
  private final EndingSession ending;
  private final JsonMapper json;

  SignalReceiver(
      Sockets sockets, PushingNotification pushing, EndingSession ending, JsonMapper json) {
    this.sockets = sockets;
    this.pushing = pushing;
    this.ending = ending;
    this.json = json;
  }

  @Override
  public void onMessage(Message message, byte @Nullable [] pattern) {
    String channel = new String(message.getChannel(), UTF_8);
    var person = UUID.fromString(channel.substring(Signals.CHANNEL.length()));
    if (!sockets.of(person).isEmpty()) {
      Thread.ofVirtual().name("push").start(() -> follow(person, message.getBody()));
    }
  }

  private void follow(UUID person, byte[] body) {
    try {
      react(person, json.readValue(body, Signal.class));
    } catch (RuntimeException failed) {
      LOG.warn("A signal could not be followed", failed);
    }
  }

  private void react(UUID person, Signal signal) {
    if (signal.notificationId() != null) {
      pushing.push(person, signal.notificationId());
    }
    if (signal.endedSession() != null) {
      ending.closeSockets(person, signal.endedSession());
    }
  }
}
