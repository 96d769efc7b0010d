package io.homeroom.platform.messaging.topic;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares topics beside the start of the service, which thus does not wait for Kafka. */
final class TopicDeclaration implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(TopicDeclaration.class);
  private static final long SECONDS_BETWEEN = 2;

  private final KafkaAdmin admin;
  private volatile CountDownLatch stop = new CountDownLatch(0);

  TopicDeclaration(KafkaAdmin admin) {
    this.admin = admin;
    admin.setAutoCreate(false);
  }

  @Override
  public void start() {
    var stop = new CountDownLatch(1);
    this.stop = stop;
    Thread.ofVirtual().name("topic-declaration").start(() -> declare(stop));
  }

  private void declare(CountDownLatch stop) {
    try {
      while (!isDeclared() && !stop.await(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
        log.warn("Topics are not declared yet");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isDeclared() {
    try {
      return admin.initialize();
    } catch (RuntimeException e) {
      log.debug("Kafka is away", e);
      return false;
    }
  }

  @Override
  public void stop() {
    stop.countDown();
  }

  @Override
  public boolean isRunning() {
    return stop.getCount() > 0;
  }

  /** Before the relay. */
  @Override
  public int getPhase() {
    return -1;
  }
}
