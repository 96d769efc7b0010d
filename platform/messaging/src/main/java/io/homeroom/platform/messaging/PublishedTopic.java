package io.homeroom.platform.messaging;

/** A topic this service publishes; as a bean, it is created at start when it does not exist. */
public record PublishedTopic(String name) {

  public static PublishedTopic of(String name) {
    return new PublishedTopic(name);
  }
}
