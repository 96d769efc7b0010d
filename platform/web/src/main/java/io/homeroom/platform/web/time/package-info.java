/** Times that clients write. */
@NullMarked
package io.homeroom.platform.web.time;

import org.jspecify.annotations.NullMarked;
