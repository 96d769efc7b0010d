/** Traces for Zipkin, and the trace a request belongs to. */
@NullMarked
package io.homeroom.gateway.tracing;

import org.jspecify.annotations.NullMarked;
