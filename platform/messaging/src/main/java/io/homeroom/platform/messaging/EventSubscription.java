package io.homeroom.platform.messaging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a service does about the events of others; each bean of this type is listened for.
 *
 * <p>The name is the consumer group, and part of the dead-letter topics: it is one of its kind in
 * the suite and stays the same for ever. Types without a reaction and unknown fields are skipped.
 * Immutable: each step returns another subscription.
 */
public final class EventSubscription {

  private record Reaction<T>(Class<T> dataType, Consumer<? super IncomingEvent<T>> handler) {

    void to(IncomingEvent<?> event) {
      handler.accept(
          new IncomingEvent<>(
              event.id(),
              event.type(),
              event.source(),
              event.subject(),
              event.time(),
              dataType.cast(event.data())));
    }
  }

  private final String name;
  private final Set<String> topics;
  private final Map<String, Reaction<?>> reactions;

  private EventSubscription(String name, Set<String> topics, Map<String, Reaction<?>> reactions) {
    this.name = name;
    this.topics = topics;
    this.reactions = reactions;
  }

  public static EventSubscription named(String name) {
    return new EventSubscription(name, Set.of(), Map.of());
  }

  public EventSubscription topic(String topic) {
    var more = new HashSet<>(topics);
    more.add(topic);
    return new EventSubscription(name, Set.copyOf(more), reactions);
  }

  /**
   * Reacts to one type of event.
   *
   * @throws IllegalArgumentException if the subscription already reacts to this type
   */
  public <T> EventSubscription on(
      String type, Class<T> dataType, Consumer<? super IncomingEvent<T>> handler) {
    if (reactions.containsKey(type)) {
      throw new IllegalArgumentException(name + " already reacts to " + type);
    }
    var more = new HashMap<>(reactions);
    more.put(type, new Reaction<>(dataType, handler));
    return new EventSubscription(name, topics, Map.copyOf(more));
  }

  public String name() {
    return name;
  }

  public Set<String> topics() {
    return topics;
  }

  /** Where an event of the topic is kept when all retries have failed. */
  public String deadLetterTopic(String topic) {
    return topic + "." + name + ".dead";
  }

  /** The record its events are read into, or null for a type it does not react to. */
  public @Nullable Class<?> dataTypeOf(String type) {
    var reaction = reactions.get(type);
    return reaction == null ? null : reaction.dataType();
  }

  public void receive(IncomingEvent<?> event) {
    var reaction = reactions.get(event.type());
    if (reaction != null) {
      reaction.to(event);
    }
  }
}
