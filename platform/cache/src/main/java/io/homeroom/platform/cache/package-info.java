/**
 * What is read often, kept in Redis for some time.
 *
 * <p>A reader that finds nothing takes a <em>lease</em> on the key, loads, and stores what it has
 * loaded if it still holds the lease. A writer puts a <em>mark</em> in the key's place before it
 * commits and removes it afterwards: it breaks the lease, so nothing is stored that was loaded
 * before.
 */
@NullMarked
package io.homeroom.platform.cache;

import org.jspecify.annotations.NullMarked;
