package io.homeroom.platform.messaging.subscription;

import io.homeroom.platform.messaging.EventSubscription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Brings the messages of a subscription's topics to its reactions. */
final class EventReceiver implements MessageListener<String, byte[]> {

  private final EventSubscription subscription;
  private final Delivery delivery;
  private final JsonMapper json;

  EventReceiver(EventSubscription subscription, Delivery delivery, JsonMapper json) {
    this.subscription = subscription;
    this.delivery = delivery;
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  @Override
  public void onMessage(ConsumerRecord<String, byte[]> message) {
    var incoming = new IncomingMessage(message);
    var dataType = subscription.dataTypeOf(incoming.type());
    if (dataType != null) {
      var event = incoming.as(dataType, json);
      delivery.of(event.id(), subscription.name(), () -> subscription.receive(event));
    }
  }
}
