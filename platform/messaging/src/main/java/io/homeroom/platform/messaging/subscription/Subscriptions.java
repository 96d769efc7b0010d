package io.homeroom.platform.messaging.subscription;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** All subscriptions of this service, listening from start to stop. */
final class Subscriptions implements SmartLifecycle {

  /** A subscription with what listens for it. */
  record Listening(
      ConcurrentMessageListenerContainer<String, byte[]> container, DeadLetters deadLetters) {}

  private final List<Listening> all;

  Subscriptions(List<Listening> all) {
    this.all = all;
  }

  List<DeadLetters> deadLetters() {
    return all.stream().map(Listening::deadLetters).toList();
  }

  @Override
  public void start() {
    all.forEach(listening -> listening.container().start());
  }

  @Override
  public void stop() {
    all.forEach(listening -> listening.container().stop());
  }

  @Override
  public boolean isRunning() {
    return all.stream().anyMatch(listening -> listening.container().isRunning());
  }

  @Override
  public int getPhase() {
    return AbstractMessageListenerContainer.DEFAULT_PHASE;
  }
}
