package io.homeroom.platform.test;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A bean, so that it is closed with the context it records for. */
final class EventRecorderProvider implements TestResource {
  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    ((GenericApplicationContext) context)
        .registerBean(EventRecorder.class, () -> new EventRecorder(KafkaServer.bootstrapServers()));
  }
}
