package io.homeroom.platform.test;

import java.util.UUID;

/**
 * An event as another service tells it.
 *
 * @param type begins with the service that tells it
 * @param id by which it is known when it is told again
 * @param key the aggregate's id
 */
public record ToldEvent(String topic, String type, UUID id, UUID key, String json) {}
