package io.homeroom.platform.messaging.outbox;

import java.util.Map;

/** Adds what continues the current trace to the headers of an event. */
@FunctionalInterface
interface TraceContext {

  void writeTo(Map<String, String> headers);
}
