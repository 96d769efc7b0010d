/** How often what is read is found in Redis, under a mix of uses that is written down. */
@NullMarked
package io.homeroom.bench.caches;

import org.jspecify.annotations.NullMarked;
