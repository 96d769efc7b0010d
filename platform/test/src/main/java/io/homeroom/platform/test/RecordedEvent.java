package io.homeroom.platform.test;

import java.util.Map;

/**
 * An event as it stood on its topic.
 *
 * @param key the Kafka key: the aggregate's id
 * @param type the CloudEvents type, e.g. {@code identity.child-added.v1}
 * @param headers all headers as text
 * @param json the value
 */
public record RecordedEvent(
    String topic, String key, String type, Map<String, String> headers, String json) {}
