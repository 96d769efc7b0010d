/** Defaults, from inside. */
@NullMarked
package io.homeroom.platform.web.defaults;

import org.jspecify.annotations.NullMarked;
