/** How what has moved is taken back, all of it or a part, and never more. */
@NullMarked
package io.homeroom.progress.points.reversal;

import org.jspecify.annotations.NullMarked;
