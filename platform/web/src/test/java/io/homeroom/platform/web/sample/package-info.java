/** A small service on the platform, for its tests. */
@NullMarked
package io.homeroom.platform.web.sample;

import org.jspecify.annotations.NullMarked;
