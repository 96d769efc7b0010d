/** Safe repetition, from inside. */
@NullMarked
package io.homeroom.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
