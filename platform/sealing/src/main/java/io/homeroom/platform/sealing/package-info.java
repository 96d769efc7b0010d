/** Rows that nobody reads without the service's key. */
@NullMarked
package io.homeroom.platform.sealing;

import org.jspecify.annotations.NullMarked;
