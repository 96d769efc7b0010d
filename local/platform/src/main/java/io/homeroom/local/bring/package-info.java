/**
 * A platform as a whole: bringing its parts up in the order of their needs, telling their state,
 * taking them down.
 */
@NullMarked
package io.homeroom.local.bring;

import org.jspecify.annotations.NullMarked;
