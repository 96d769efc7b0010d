/**
 * Safe repetition: a call with an {@code Idempotency-Key} has one effect and one answer, however
 * often it arrives.
 */
@NullMarked
package io.homeroom.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
