/** Load in a closed loop, and what came of it. */
@NullMarked
package io.homeroom.bench.load;

import org.jspecify.annotations.NullMarked;
