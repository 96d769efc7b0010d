package io.homeroom.platform.messaging;

import java.util.UUID;

/**
 * What a module has to tell.
 *
 * @param topic {@code homeroom.<service>.<aggregate>}
 * @param key id of the aggregate, within which order is kept
 * @param type alias with version, such as {@code identity.child-added.v1}; never a class name
 * @param data ids and facts, written as JSON; never names, addresses or free text
 */
public record OutgoingEvent(String topic, UUID key, String type, Object data) {}
