/** Where spans go. */
@NullMarked
package io.homeroom.platform.web.tracing;

import org.jspecify.annotations.NullMarked;
