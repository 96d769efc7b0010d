/** The cache on a real Redis. */
@NullMarked
package io.homeroom.platform.cache;

import org.jspecify.annotations.NullMarked;
