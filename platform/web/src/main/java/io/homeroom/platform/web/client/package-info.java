/**
 * Calls from service to service: a token of our own, short timeouts, a circuit breaker and careful
 * repetition.
 */
@NullMarked
package io.homeroom.platform.web.client;

import org.jspecify.annotations.NullMarked;
