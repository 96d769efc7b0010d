/**
 * Paying by points, which progress keeps.
 *
 * <p>A <em>purse</em> is a child's own points, or those that the children of a family have given
 * back to their parents. Each call has a reference, under which it happens once.
 */
@ApplicationModule(displayName = "Points")
@NullMarked
package io.homeroom.marketplace.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
